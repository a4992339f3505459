import type { RouterBlocker, RouterBlockerFunction } from "react-admin";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browserEntries } from "./browserEntries";
import { createRouter } from "./createRouter";

const popped = () =>
  new Promise<void>((resolve) => {
    window.addEventListener("popstate", () => resolve(), { once: true });
  });

const opened: (() => void)[] = [];

const open = (urls: "path" | "hash", baseUrl: string) => {
  const router = createRouter(browserEntries(urls, baseUrl));
  opened.push(router.subscribe(() => undefined));
  return router;
};

const go = async (router: ReturnType<typeof open>, delta: number) => {
  const done = popped();
  router.go(delta);
  await done;
};

// One page has one router: those of the tests before must not answer the same moves.
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

beforeEach(() => window.history.replaceState(null, "", "/"));

describe.each([
  ["path", "/", "/", "/keys/7?a=1#top"],
  ["path", "/console/", "/console/", "/console/keys/7?a=1#top"],
  ["hash", "./", "/some/index.html", "/some/index.html#/keys/7?a=1#top"],
] as const)("in %s mode below %s", (urls, baseUrl, start, written) => {
  it("opens, writes, and follows Back and Forward with their states", async () => {
    window.history.replaceState(null, "", start);
    const router = open(urls, baseUrl);
    expect(router.location()).toMatchObject({ pathname: "/", search: "", hash: "" });
    router.navigate("/keys/7?a=1#top", { state: { from: "here" } });
    const { pathname, search, hash } = window.location;
    expect(`${pathname}${search}${hash}`).toBe(written);
    await go(router, -1);
    expect(router.location()).toMatchObject({ pathname: "/", state: null });
    await go(router, 1);
    const there = { pathname: "/keys/7", search: "?a=1", hash: "#top", state: { from: "here" } };
    expect(router.location()).toMatchObject(there);
    expect(open(urls, baseUrl).location()).toEqual(router.location());
  });
});

describe("a navigation", () => {
  it("replaces without a step back", async () => {
    const router = open("path", "/");
    router.navigate("/a");
    router.navigate("/b", { replace: true });
    await go(router, -1);
    expect(router.location().pathname).toBe("/");
  });

  it.each(["//evil.example/x", String.raw`/\evil.example/x`])("to %s stays on this host", (path) => {
    const router = open("path", "/");
    router.navigate(path);
    expect(router.location().pathname).toBe("/evil.example/x");
    expect(window.location.host).toBe("localhost:3000");
  });
});

/** Three pages deep, with somebody who objects to leaving the last. */
const guarded = (shouldBlock: RouterBlockerFunction = () => true) => {
  const router = open("path", "/");
  router.navigate("/one");
  router.navigate("/two");
  const asked: RouterBlocker[] = [];
  router.addBlocker({ shouldBlock, onChange: (state) => asked.push(state) });
  return { router, last: () => asked.at(-1) };
};

describe("a blocker", () => {
  it("holds a push back until it is told to proceed", () => {
    const { router, last } = guarded();
    router.navigate("/three");
    expect(window.location.pathname).toBe("/two");
    const blocked = last();
    expect(blocked).toMatchObject({ state: "blocked", location: { pathname: "/three" } });
    blocked?.proceed?.();
    blocked?.reset?.();
    expect(router.location().pathname).toBe("/three");
    expect(last()?.state).toBe("unblocked");
  });

  it("stays when it is told to", () => {
    const { router, last } = guarded();
    router.navigate("/three");
    const blocked = last();
    blocked?.reset?.();
    blocked?.proceed?.();
    expect(last()?.state).toBe("unblocked");
    expect(router.location().pathname).toBe("/two");
  });

  it("holds Back, leaves the history as it was, and goes back when told to", async () => {
    const { router, last } = guarded();
    await go(router, -2);
    expect(last()).toMatchObject({ state: "blocked", location: { pathname: "/" } });
    expect(router.location().pathname).toBe("/two");
    await popped();
    expect(window.location.pathname).toBe("/two");
    const left = popped();
    last()?.proceed?.();
    await left;
    expect(window.location.pathname).toBe("/");
    expect(router.location().pathname).toBe("/");
    expect(last()?.state).toBe("unblocked");
  });

  it("asks again at the next Back after a reset", async () => {
    const { router, last } = guarded();
    await go(router, -1);
    await popped();
    last()?.reset?.();
    expect(last()?.state).toBe("unblocked");
    await go(router, -1);
    expect(last()?.state).toBe("blocked");
    await popped();
    expect(window.location.pathname).toBe("/two");
  });

  it("lets pass what it does not object to, told from where to where and how", async () => {
    const moves: unknown[] = [];
    const { router } = guarded(({ currentLocation, nextLocation, historyAction }) => {
      moves.push([currentLocation.pathname, nextLocation.pathname, historyAction]);
      return false;
    });
    router.navigate("/three", { replace: true });
    await go(router, -1);
    expect(moves).toEqual([
      ["/two", "/three", "REPLACE"],
      ["/three", "/one", "POP"],
    ]);
    expect(router.location().pathname).toBe("/one");
  });
});
