/**
 * Lets the browser fetch config.json beside the code that will read it. Not where the mock platform runs in the page: there
 * it is the service worker that answers, and it is not there yet.
 * @param {{ isMocked: boolean }} options
 * @returns {import("vite").Plugin}
 */
export function earlyConfig({ isMocked }) {
  let base = "/";
  return {
    name: "steward-early-config",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml() {
      if (isMocked) return [];
      const attrs = { rel: "preload", href: `${base}config.json`, as: "fetch", crossorigin: "anonymous" };
      return [{ tag: "link", attrs, injectTo: "head-prepend" }];
    },
  };
}
