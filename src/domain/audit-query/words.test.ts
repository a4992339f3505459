import { describe, expect, it } from "vitest";
import { complete } from "./complete";
import { nearest } from "./nearest";
import { timeInterval } from "./timeValue";

const context = { timeZone: "Europe/Berlin", now: Date.parse("2026-11-21T10:00:00Z") };

describe("the word that was meant", () => {
  it("is the nearest first, and none that is far", () => {
    expect(nearest("acton", ["action", "actor", "created", "target"])).toEqual(["action", "actor"]);
    expect(nearest("tar", ["action", "target"])).toEqual(["target"]);
    expect(nearest("zzzzzz", ["action", "target"])).toEqual([]);
  });
});

describe("a time in a query", () => {
  it.each([
    ["2026-11", "2026-10-31T23:00:00.000Z", "2026-11-30T23:00:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
    ["yesterday", "2026-11-19T23:00:00.000Z", "2026-11-20T23:00:00.000Z"],
    ["2026-11-01T10:00", "2026-11-01T09:00:00.000Z", "2026-11-01T09:01:00.000Z"],
    ["2026-11-01T10:00:05Z", "2026-11-01T10:00:05.000Z", "2026-11-01T10:00:06.000Z"],
    ["2026-11-01T10:00:05.25+02:00", "2026-11-01T08:00:05.250Z", "2026-11-01T08:00:05.260Z"],
    ["-36h", "2026-11-19T22:00:00.000Z", "2026-11-19T22:00:00.001Z"],
  ])("%s is from %s to %s", (text, start, end) => {
    const found = timeInterval(text, context);
    expect(found && [found.start, found.end].map((at) => new Date(at).toISOString())).toEqual([start, end]);
  });

  it.each(["2026-02-30", "2026-13", "2026-11-01T25:00", "2026-11-01T10:00:61Z", "soon", ""])(
    "%s is none",
    (text) => {
      expect(timeInterval(text, context)).toBeUndefined();
    },
  );
});

describe("completion", () => {
  const offered = (text: string) => complete(text, text.length).candidates.map(({ insert }) => insert);

  it("is of the term under the caret, whatever is quoted or escaped before it", () => {
    expect(offered('target:"a b" outc')).toContain("outcome:");
    expect(offered(String.raw`target:"a \" b" outc`)).toContain("outcome:");
  });

  it("offers no value where none is known", () => {
    expect(offered("actor:")).toEqual([]);
  });
});
