import { describe, expect, it } from "vitest";
import { breaches } from "./houseRules.mjs";

describe("house rules", () => {
  it.each([
    ["src/domain/money/index.ts", "export const a = 1;\n"],
    ["src/app/App.tsx", 'import { x } from "react-admin";\n'],
    ["src/app/i18n/en/errors.ts", 'const title = "Bad gateway"; const slow = "Gateway timeout";\n'],
    ["src/resources/orders/orders.test.ts", 'it("[studio-6.3] …"); const who = "mock-finance";\n'],
    ["src/main.tsx", 'await import("../mocks/browser");\n'],
    ["src/a.ts", "// oxlint-disable-next-line no-bitwise -- the hash is defined on 32-bit words\n"],
    ["src/a.ts", "// @ts-expect-error: the package's types lack this event\n"],
    ["src/a.ts", "x\n".repeat(300)],
  ])("%s may hold %j", (file, text) => {
    expect(breaches(file, text)).toEqual([]);
  });

  it.each([
    ["src/utils/a.ts", "", "says nothing"],
    ["mocks/platform/helpers.ts", "", "says nothing"],
    ["src/a.ts", "x\n".repeat(301), "301 lines"],
    ["src/components/index.ts", "", "a barrel"],
    ["src/a.ts", 'if (platform.id === "studio") show();\n', "names a platform"],
    ["src/a.ts", "const isInstagen = name === 'instagen';\n", "names a platform"],
    ["src/a.ts", 'me.roles.includes("finance")\n', "names a role"],
    ["src/a.ts", 'const token = "mock-support";\n', "knows a mock"],
    ["mocks/a.ts", "// eslint-disable-next-line no-bitwise\n", "without saying why"],
    ["src/a.ts", "// @ts-ignore because\n", "without saying why"],
  ])("%s may not hold %j", (file, text, what) => {
    expect(breaches(file, text)).toEqual([expect.stringContaining(what)]);
  });

  it("names the line", () => {
    expect(breaches("src/a.ts", 'ok\nok\nconst a = "auditor";\n')[0]).toMatch(/^src\/a\.ts:3: /);
  });
});
