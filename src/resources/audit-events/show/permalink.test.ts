import { describe, expect, test } from "vitest";
import { permalinkOf, permalinkPath, permalinkState } from "./permalink";

const leafHash = "0f".repeat(32);
const link = { leafHash, size: "9007199254740993" };

describe("a permalink", () => {
  test("comes back as it went out", () => {
    const path = permalinkPath("41207", link);
    expect(path.startsWith("/audit-events/41207/show?")).toBe(true);
    expect(permalinkOf(new URL(path, "http://x").searchParams)).toEqual(link);
  });

  test.each(["leaf=abc&size=1", `leaf=${leafHash}`, "size=3", `leaf=${leafHash}&size=-1`])(
    "%s is malformed",
    (search) => {
      expect(permalinkOf(new URLSearchParams(search))).toBe("malformed");
    },
  );

  test("is none without both", () => {
    expect(permalinkOf(new URLSearchParams("related=session"))).toBeUndefined();
  });

  const proven = { leafHash, isProven: true, size: "9007199254740993" };
  test.each([
    ["same", link, proven],
    ["same", link, { ...proven, size: "9007199254740999" }],
    ["other_bytes", link, { ...proven, leafHash: "00".repeat(32) }],
    ["shorter_log", link, { ...proven, size: "9007199254740992" }],
    ["checking", link, { ...proven, isProven: false }],
    ["checking", link, { ...proven, leafHash: undefined }],
    ["malformed", "malformed" as const, proven],
  ])("%s", (state, of, seen) => {
    expect(permalinkState(of, seen)).toBe(state);
  });
});
