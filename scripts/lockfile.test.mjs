import { describe, expect, it } from "vitest";
import { completeLockFile, platformOf, recordedAddresses } from "./lockfile.mjs";

const oxide = {
  version: "4.3.5",
  dev: true,
  optionalDependencies: { "@tailwindcss/oxide-linux-x64-musl": "4.3.5" },
};

describe("the lock file", () => {
  it.each([
    ["@oxlint/binding-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@oxlint/binding-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
    ["@oxlint-tsgolint/darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
    ["@tailwindcss/oxide-win32-arm64-msvc", { os: ["win32"], cpu: ["arm64"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ])("reads the platform of %s from its name", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it("refuses a name that tells no platform", () => {
    expect(() => platformOf("some-package")).toThrow("does not tell a platform");
  });

  it("gets a stub for a package of another platform", () => {
    const { lock, added } = completeLockFile({ packages: { "node_modules/@tailwindcss/oxide": oxide } });
    expect(added).toEqual(["@tailwindcss/oxide-linux-x64-musl"]);
    expect(lock.packages["node_modules/@tailwindcss/oxide-linux-x64-musl"]).toEqual({
      version: "4.3.5",
      cpu: ["x64"],
      dev: true,
      libc: ["musl"],
      optional: true,
      os: ["linux"],
    });
  });

  it("is left alone when it is complete", () => {
    const { lock } = completeLockFile({ packages: { "node_modules/@tailwindcss/oxide": oxide } });
    expect(completeLockFile(lock)).toEqual({ lock, added: [] });
  });

  it("puts another version below the package that asks for it", () => {
    const name = "@tailwindcss/oxide-linux-x64-musl";
    const packages = {
      "node_modules/@tailwindcss/oxide": oxide,
      [`node_modules/${name}`]: { version: "4.0.0" },
    };
    const { lock } = completeLockFile({ packages });
    expect(lock.packages[`node_modules/@tailwindcss/oxide/node_modules/${name}`]?.version).toBe("4.3.5");
  });

  it("records no registry address", () => {
    expect(
      recordedAddresses({ packages: { "node_modules/a": { resolved: "https://registry.test/a.tgz" } } }),
    ).toEqual(["node_modules/a"]);
  });
});
