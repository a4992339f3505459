import { describe, expect, it } from "vitest";
import { createI18nProvider } from "./i18nProvider";

const { translate } = createI18nProvider(
  { keys: { count: "one key |||| %{smart_count} keys", hello: "Hello %{name}, %{missing}" } },
  "en",
);

describe("translate", () => {
  it.each([
    ["keys.count", { smart_count: 1 }, "one key"],
    ["keys.count", { smart_count: 0 }, "0 keys"],
    ["keys.count", { smart_count: 12000 }, "12,000 keys"],
    ["keys.hello", { name: "$& <b>" }, "Hello $& <b>, %{missing}"],
    ["keys", {}, "keys"],
    ["nowhere.to.be.found", {}, "nowhere.to.be.found"],
    ["nowhere", { _: "a default" }, "a default"],
  ])("%s with %o", (key, options, expected) => {
    expect(translate(key, options)).toBe(expected);
  });
});
