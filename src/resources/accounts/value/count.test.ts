import { describe, expect, it } from "vitest";
import { bytes, count } from "./count";

describe("bytes", () => {
  it.each([
    [0, "0 B"],
    [1023, "1,023 B"],
    [1024, "1 KiB"],
    [1536, "1.5 KiB"],
    [1024 ** 2 * 250, "250 MiB"],
    [1024 ** 6 * 3, "3,072 PiB"],
  ])("%d: %s", (size, text) => expect(bytes(size)).toBe(text));
});

it("counts with separators", () => expect(count(40_421_844)).toBe("40,421,844"));
