import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundleReport } from "./scripts/vite/bundleReport.mjs";
import { chunks } from "./scripts/vite/chunks.mjs";
import { earlyStart } from "./scripts/vite/earlyStart.mjs";
import { lighterPackages } from "./scripts/vite/lighterPackages.mjs";
import { mockPlatform } from "./scripts/vite/mockPlatform.mjs";
import { ownRouter } from "./scripts/vite/ownRouter.mjs";

/** The name of a merged chunk lists all who share it. */
const fileOf = ({ name }: { name: string }) =>
  `assets/${/^(shared|packages)/.exec(name)?.[1] ?? name}-[hash].js`;

export default defineConfig(({ command, mode }) => {
  // The mock platform runs in the page while developing and in a demo build, unless an API over HTTP takes its place.
  const api = process.env["STEWARD_API"];
  const isMocked = (command === "serve" || mode === "demo") && !api;
  return {
    plugins: [react(), tailwindcss(), mockPlatform(), ownRouter(), earlyStart({ isMocked }), bundleReport()],
    define: { "import.meta.env.VITE_MOCK_PLATFORM": JSON.stringify(isMocked ? "browser" : "") },
    resolve: { alias: lighterPackages() },
    server: api ? { proxy: { "/api/v1": api, "/config.json": api } } : {},
    build: {
      target: "es2023",
      outDir: mode === "demo" ? "dist-demo" : "dist",
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // What a page may weigh is held by scripts/checks/bundle.mjs, page by page.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { output: { codeSplitting: chunks(import.meta.dirname), chunkFileNames: fileOf } },
    },
  };
});
