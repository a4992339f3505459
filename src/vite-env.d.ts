/// <reference types="vite/client" />

interface ImportMetaEnv {
  /**
   * "browser" while developing and in a demo build: main.tsx then starts mocks/browser by a dynamic import before anything
   * else. Empty in a production build (so that the import is dropped from it), and when an API over HTTP is proxied.
   */
  readonly VITE_MOCK_PLATFORM: "browser" | "";
}
