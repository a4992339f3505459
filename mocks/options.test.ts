import { describe, expect, it } from "vitest";
import { helpText, OptionError, readServerOptions } from "./options";

describe("readServerOptions", () => {
  it("has an answer for everything that is left out", () => {
    expect(readServerOptions([])).toEqual({
      platform: "studio",
      scale: "demo",
      seed: 1,
      dataFolder: undefined,
      skipBadLines: false,
      port: 4010,
      clock: undefined,
      delayMs: 0,
      failRate: 0,
      missedRuns: 0,
    });
  });

  it("reads every option", () => {
    const line =
      "--platform gateway --scale large --data ./mine --skip-bad-lines --port 0 --seed 7 " +
      "--clock 2026-11-21T09:30:00Z --delay 250 --fail-rate .5 --audit-events 0 --missed-runs 3";
    expect(readServerOptions(line.split(" "))).toEqual({
      platform: "gateway",
      scale: "large",
      seed: 7,
      dataFolder: "./mine",
      skipBadLines: true,
      port: 0,
      clock: Date.parse("2026-11-21T09:30:00Z"),
      delayMs: 250,
      failRate: 0.5,
      auditEvents: 0,
      missedRuns: 3,
    });
  });

  it.each([
    ["--platform nowhere", "--platform nowhere is not one of instagen, gateway, studio, imagegen, apimodels"],
    ["--platform toString", "is not one of"],
    ["--scale huge", "--scale huge is not one of small, demo, large"],
    ["--port 65536", "--port 65536 is not a whole number from 0 to 65535"],
    ["--port -1", "argument"],
    ["--port 4.5", "is not a whole number"],
    ["--missed-runs 366", "--missed-runs 366 is not a whole number from 0 to 365"],
    ["--audit-events -1", "argument"],
    ["--audit-events many", "--audit-events many is not a whole number"],
    ["--seed one", "is not a whole number"],
    ["--clock today", "is not an RFC 3339 time such as"],
    ["--delay soon", "is not a whole number"],
    ["--fail-rate 2", "is not a number from 0 to 1"],
    ["--fail-rate NaN", "is not a number from 0 to 1"],
    ["--nonsense", "--nonsense"],
    ["stray", "stray"],
  ])("refuses %s in words", (line, message) => {
    expect(() => readServerOptions(line.split(" "))).toThrow(OptionError);
    expect(() => readServerOptions(line.split(" "))).toThrow(message);
  });

  it("explains each of them", () => {
    expect(readServerOptions(["--help"])).toBeUndefined();
    for (const option of [
      "platform",
      "scale",
      "data",
      "skip-bad-lines",
      "port",
      "seed",
      "clock",
      "delay",
      "fail-rate",
      "audit-events",
    ]) {
      expect(helpText).toContain(`--${option}`);
    }
  });
});
