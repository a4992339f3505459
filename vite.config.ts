import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundleReport } from "./scripts/vite/bundleReport.mjs";
import { earlyStart } from "./scripts/vite/earlyStart.mjs";
import { lighterPackages } from "./scripts/vite/lighterPackages.mjs";
import { mockPlatform } from "./scripts/vite/mockPlatform.mjs";
import { ownRouter } from "./scripts/vite/ownRouter.mjs";

/**
 * Few files: what every page needs is one, and what several pages share is merged by who shares it. Without this a first
 * list is forty requests, most of them for less than a kibibyte.
 */
const chunks = {
  groups: [
    { name: "start", tags: ["$initial" as const] },
    { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 400 },
  ],
};

/** The name of a merged chunk lists all who share it. */
const fileOf = ({ name }: { name: string }) =>
  `assets/${name.startsWith("shared") ? "shared" : name}-[hash].js`;

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
      rolldownOptions: { output: { codeSplitting: chunks, chunkFileNames: fileOf } },
    },
  };
});
