import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { profiles } from "../../mocks/profiles/profiles";
import { helpText, PLATFORMS, readOptions } from "./options.mjs";

/** @param {string[]} argv */
const read = (...argv) => readOptions(argv, { command: "npm start --", more: { port: { type: "string" } } });

describe("the options of the commands", () => {
  /** @type {string} */
  let folder;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "steward-"));
    fs.mkdirSync(path.join(folder, "full"));
    fs.mkdirSync(path.join(folder, "empty"));
    fs.writeFileSync(path.join(folder, "full/accounts.ndjson"), "");
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it("are those of the mock platform", () => {
    expect(PLATFORMS.toSorted()).toEqual(Object.keys(profiles).toSorted());
  });

  it("have defaults", () => {
    expect(read().mock).toEqual({
      platform: "studio",
      scale: "demo",
      seed: 1,
      dataFolder: null,
      skipBadLines: false,
    });
  });

  it("are read", () => {
    const { mock, values } = read(
      "--platform",
      "gateway",
      "--scale=small",
      "--seed",
      "7",
      "--port",
      "80",
      "--skip-bad-lines",
    );
    expect(mock).toEqual({
      platform: "gateway",
      scale: "small",
      seed: 7,
      dataFolder: null,
      skipBadLines: true,
    });
    expect(values["port"]).toBe("80");
    expect(read("--data", path.join(folder, "full")).mock.dataFolder).toBe(path.join(folder, "full"));
  });

  it.each([
    [["--platform", "acme"], "--platform acme is not known"],
    [["--scale", "huge"], "--scale huge is not known"],
    [["--seed", "-1"], "--seed"],
    [["--seed", "1.5"], "--seed 1.5 is not a whole number"],
    [["--fast"], "Unknown option '--fast'"],
    [["here"], "Unexpected argument 'here'"],
    [["--data", "/no/such/folder"], "there is no folder /no/such/folder"],
  ])("%j are refused with what is wrong", (argv, message) => {
    expect(() => read(...argv)).toThrow(message);
  });

  it("refuse a data folder without data, and a file in its place", () => {
    expect(() => read("--data", path.join(folder, "empty"))).toThrow("no .csv or .ndjson file");
    expect(() => read("--data", path.join(folder, "full/accounts.ndjson"))).toThrow("is a file");
  });

  it("are all explained", () => {
    const text = helpText("usage", []);
    for (const option of [
      "--platform",
      "--scale",
      "--data",
      "--skip-bad-lines",
      "--seed",
      "--help",
      ...PLATFORMS,
    ]) {
      expect(text).toContain(option);
    }
  });
});
