import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "steward-evidence-"));
const script = fileURLToPath(new URL("verifyEvidence.mjs", import.meta.url));
const example = fileURLToPath(new URL("fixtures/evidence.json", import.meta.url));

/** @param {string[]} options @param {string} [input] */
function run(options, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: "utf8",
    ...(input !== undefined && { input }),
  });
  return { status, said: stdout + stderr };
}

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe("npm run verify-evidence", () => {
  const text = fs.readFileSync(example, "utf8");

  it("ends with 0 for a sound bundle, from a file and from standard input", () => {
    expect(run([example])).toMatchObject({
      status: 0,
      said: expect.stringContaining("Verified: 2 events of test.example/audit"),
    });
    expect(run([], text).status).toBe(0);
  }, 60_000);

  it("ends with 1 and names the check and the event", () => {
    const file = path.join(folder, "changed.json");
    fs.writeFileSync(file, text.replace("stf_3", "stf_4"));
    expect(run([file])).toMatchObject({ status: 1, said: expect.stringContaining("inclusion at event 3") });
    const key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    expect(run(["--key", key, example])).toMatchObject({
      status: 1,
      said: expect.stringContaining("pinned_keys"),
    });
  }, 60_000);

  it("ends with 2 for what is no bundle or no file", () => {
    expect(run([], "{}")).toMatchObject({
      status: 2,
      said: expect.stringContaining("Not an evidence bundle"),
    });
    expect(run([path.join(folder, "none.json")]).status).toBe(2);
    expect(run(["--nonsense"]).status).toBe(2);
  }, 60_000);
});
