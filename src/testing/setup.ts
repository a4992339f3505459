import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom lays nothing out and has no observer for it; like a real one, this reports once when it starts.
globalThis.ResizeObserver ??= class {
  readonly #report: ResizeObserverCallback;
  constructor(report: ResizeObserverCallback) {
    this.#report = report;
  }
  observe() {
    this.#report([], this);
  }
  unobserve() {}
  disconnect() {}
};

// A page's code is fetched when it is first shown; on busy cores that takes longer than the usual second.
configure({ asyncUtilTimeout: 8000 });

afterEach(cleanup);
