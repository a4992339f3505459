import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { lighterPackages } from "./scripts/vite/lighterPackages.mjs";

// A test that needs a page is called .test.tsx and runs in jsdom, which takes a second to start for each; every other in plain Node.
export default defineConfig({
  plugins: [react()],
  // As in a build: the headless half alone, so that tests start in a fraction of the time.
  resolve: { alias: lighterPackages() },
  define: { "import.meta.env.VITE_MOCK_PLATFORM": JSON.stringify("") },
  test: {
    env: { TZ: "UTC" },
    // Two busy cores are slow, not wrong.
    testTimeout: 20_000,
    // Nobody works beside the tests: one core fewer, as is usual, would be half of two.
    maxWorkers: "100%",
    setupFiles: ["src/testing/fixedSeed.ts"],
    mockReset: true,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          // Pure modules, loaded once for all files of a worker: to load them anew took four fifths of the time.
          isolate: false,
          include: [
            "src/**/*.test.ts",
            "mocks/**/*.test.ts",
            "openapi/**/*.test.ts",
            "scripts/**/*.test.mjs",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["src/testing/fixedSeed.ts", "src/testing/setup.ts"],
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/domain/**/*.ts"],
      reporter: ["text-summary", "html"],
      reportsDirectory: "coverage",
      thresholds: { statements: 95, branches: 95, functions: 95, lines: 95 },
    },
  },
});
