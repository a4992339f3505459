import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { AuditLogPage } from "./pages/AuditPages";
import { ListPage } from "./pages/ListPage";

test.use({ platform: "gateway" });

interface Listed {
  where: string;
  entry: string;
  pattern: RegExp;
  purpose: string;
  lifetime: string;
}

const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");

/** `steward.<mark>.*` stands for any mark, and anything after it. */
const patternOf = (entry: string) =>
  new RegExp(`^${escaped(entry).replaceAll(/<\w+>/g, "[\\w-]+").replaceAll("*", ".+")}$`);

/** The rows of the table in docs/storage.md. */
function listed(): Listed[] {
  const rows = readFileSync("docs/storage.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map(([, where = "", entry = "", purpose = "", lifetime = ""]) => {
    const name = /`([^`]+)`/.exec(entry)?.[1] ?? entry;
    return { where: where.replaceAll("`", ""), entry: name, pattern: patternOf(name), purpose, lifetime };
  });
}

interface Kept {
  where: string;
  entry: string;
}

/** Everything that the page keeps in the browser, by where and name. */
const keptBy = (page: Page): Promise<Kept[]> =>
  page.evaluate(async () => {
    const named = (where: string, entries: readonly string[]) => entries.map((entry) => ({ where, entry }));
    const databases = await indexedDB.databases();
    const state: unknown = history.state;
    return [
      ...named("localStorage", Object.keys(localStorage)),
      ...named("sessionStorage", Object.keys(sessionStorage)),
      ...named(
        "IndexedDB",
        databases.map(({ name }) => name ?? ""),
      ),
      ...named("Cache Storage", await caches.keys()),
      ...named("cookie", document.cookie === "" ? [] : document.cookie.split("; ")),
      ...named("history.state", typeof state === "object" && state !== null ? Object.keys(state) : []),
      ...named(
        "service worker",
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ),
    ];
  });

test("[gateway-8.1] the whole console keeps nothing in the browser that docs/storage.md does not list, with purpose and lifetime", async ({
  page,
  context,
  open,
}) => {
  test.slow();
  const rows = listed();
  expect(rows.filter(({ purpose, lifetime }) => purpose === "" || lifetime === "")).toEqual([]);
  const seen = new Map<string, Kept>();
  const look = async () => {
    for (const kept of await keptBy(page)) seen.set(`${kept.where} ${kept.entry}`, kept);
  };
  await open("mock-admin");
  const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  await expect(links.first()).toBeVisible();
  const areas = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(areas.length).toBeGreaterThan(12);
  for (const area of areas) {
    await page.goto(area);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").locator("[aria-busy=true], .skeleton")).toHaveCount(0);
    await look();
    const row = page.getByRole("main").getByRole("grid").locator('[data-row="0"]').getByRole("link").first();
    if ((await row.count()) === 0) continue;
    await page.goto((await row.getAttribute("href")) ?? area);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await look();
  }
  // What a person chooses: density, theme, columns.
  await page.goto("/accounts");
  await new ListPage(page).ready();
  await page.getByRole("button", { name: "Your account" }).click();
  await page
    .getByRole("menuitemradio", { name: /Theme: Dark/ })
    .or(page.getByRole("menuitem", { name: /Theme: Dark/ }))
    .click();
  await look();
  // A query that may name a person, and work of the tab's own.
  const log = await AuditLogPage.open(page, "/audit-events");
  await log.ask("ip:192.0.2.17");
  await look();
  await page.goto("/ledger-entries/invariants");
  await page.getByRole("button", { name: "Check now" }).click();
  await look();
  const cookies = (await context.cookies()).map(({ name }) => ({ where: "cookie", entry: name }));
  const all = [...seen.values(), ...cookies];
  expect(
    all.filter(({ where, entry }) => !rows.some((row) => row.where === where && row.pattern.test(entry))),
    "kept, but not listed in docs/storage.md",
  ).toEqual([]);
  expect(
    rows
      .filter(({ where }) => where !== "HTTP cache")
      .filter((row) => !all.some(({ where, entry }) => row.where === where && row.pattern.test(entry)))
      .map(({ where, entry }) => `${where} ${entry}`),
    "listed, but never kept",
  ).toEqual([]);
});
