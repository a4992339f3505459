import { beforeEach, describe, expect, it, vi } from "vitest";
import { fetchEarly } from "./fetchEarly";

const url = "/api/v1/me";
const { href } = new URL(url, document.baseURI);

beforeEach(() => {
  vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(new Response("asked now")));
});

describe("fetchEarly", () => {
  it("hands out what was asked ahead, once", async () => {
    const ahead = new Map([[href, Promise.resolve(new Response("asked ahead"))]]);
    expect(await (await fetchEarly(url, undefined, ahead)).text()).toBe("asked ahead");
    expect(fetch).not.toHaveBeenCalled();
    expect(await (await fetchEarly(url, undefined, ahead)).text()).toBe("asked now");
  });

  it("asks again when the question ahead was cut short, as it would have asked at first", async () => {
    const ahead = new Map([[href, Promise.reject<Response>(new TypeError("cut"))]]);
    const init = { cache: "no-cache" } as const;
    expect(await (await fetchEarly(url, init, ahead)).text()).toBe("asked now");
    expect(fetch).toHaveBeenCalledExactlyOnceWith(url, init);
  });

  it("asks where nothing was asked ahead", async () => {
    expect(await (await fetchEarly(url)).text()).toBe("asked now");
  });
});
