import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import type { Scale } from "../mocks/platform/platform";
import type { ProfileId } from "../mocks/profiles/profiles";
import { NOW, openWorld, type World } from "./world";

export { expect };

/** The mock platform's people. */
export type Person =
  "mock-support" | "mock-support-2" | "mock-finance" | "mock-security" | "mock-auditor" | "mock-admin";

interface Options {
  /** Which of the five platforms the test takes place on. */
  platform: ProfileId;
  scale: Scale;
  /** At most so many events in the audit log's history. */
  auditEvents: number | undefined;
  /** So many of the last nightly retention runs have not happened. */
  missedRuns: number;
}

/** What went wrong in the page behind the test's back; anything left in `seen` fails the test at its end. */
export interface Trouble {
  readonly seen: string[];
  /** Trouble that the test itself makes is no failure. */
  expect(pattern: RegExp): void;
  /** Somebody else's browser is watched, too. */
  watch(context: BrowserContext): void;
}

interface Fixtures {
  world: World;
  trouble: Trouble;
  /** Signs in as this person and opens a path of the console. */
  open: (person: Person, path?: string) => Promise<void>;
  /** Another person's own window, beside the page: signed in, with a path of the console before them. */
  openBeside: (person: Person, path?: string) => Promise<Page>;
  /** Moves the platform's and each page's clock on. */
  pass: (ms: number) => Promise<void>;
  /** Every violation of WCAG 2.2 AA on the page as it is now, in light and in dark. */
  accessibilityProblems: () => Promise<string[]>;
}

/** A refused request is logged by the browser itself; what the console makes of it is for the test to see. */
const NO_TROUBLE = /^Failed to load resource: /;

function watchFor(): Trouble {
  const seen: string[] = [];
  const expected: RegExp[] = [NO_TROUBLE];
  const note = (what: string) => {
    if (!expected.some((pattern) => pattern.test(what))) seen.push(what);
  };
  return {
    seen,
    expect: (pattern) => void expected.push(pattern),
    watch: (context) => {
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") note(message.text());
      });
      context.on("weberror", (error) => note(error.error().message));
    },
  };
}

async function signIn(page: Page, person: Person, path: string): Promise<void> {
  const context = page.context();
  // In the place of whoever was.
  await context.clearCookies();
  const answer = await context.request.post("/api/v1/session", { data: { choice: person } });
  expect(answer.status(), `signing in as ${person}`).toBe(200);
  await page.goto(path);
  await expect(page.getByRole("main")).toBeVisible();
}

const WCAG_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The console has no frames, so the page's own document is all there is to look at (`setLegacyMode`: no second page to
 * add up frames in), and only violations are carried out of it. Nothing less is checked, in a third of the time.
 */
const axeFor = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });

async function axeProblems(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary ?? ""}`,
    ),
  );
}

/** Until what changed is on the screen: two frames later. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
  );

export const test = base.extend<Options & Fixtures>({
  platform: ["studio", { option: true }],
  scale: ["small", { option: true }],
  auditEvents: [undefined, { option: true }],
  missedRuns: [0, { option: true }],

  world: async ({ platform, scale, auditEvents, missedRuns }, use) => {
    const world = await openWorld({ profile: platform, scale, folder: "dist", auditEvents, missedRuns });
    await use(world);
    await world.close();
  },

  baseURL: async ({ world }, use) => use(world.url),

  context: async ({ context }, use) => {
    await context.clock.setFixedTime(NOW);
    await use(context);
  },

  trouble: [
    async ({ context, world, platform }, use, { titlePath }) => {
      const promised = [...titlePath.join(" ").matchAll(/\[([a-z]+)-\d+\.\d+\]/g)].map(([, id]) => id);
      expect(
        promised.filter((id) => id !== platform),
        "a promise is proven on the platform that makes it",
      ).toEqual([]);
      const trouble = watchFor();
      trouble.watch(context);
      await use(trouble);
      expect(trouble.seen, "errors and warnings in the page's console").toEqual([]);
      expect(await world.contractBreaches(), "requests and answers that break the contract").toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page }, use) => {
    await use((person, path = "/") => signIn(page, person, path));
  },

  openBeside: async ({ browser, world, trouble }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (person, path = "/") => {
      const context = await browser.newContext({ baseURL: world.url });
      opened.push(context);
      await context.clock.setFixedTime(world.clock.now());
      trouble.watch(context);
      const page = await context.newPage();
      await signIn(page, person, path);
      return page;
    });
    for (const context of opened) await context.close();
  },

  pass: async ({ world, browser }, use) => {
    await use(async (ms) => {
      world.clock.advance(ms);
      for (const context of browser.contexts()) await context.clock.setFixedTime(world.clock.now());
    });
  },

  accessibilityProblems: async ({ page }, use) => {
    await use(async () => {
      const light = await axeProblems(axeFor(page).withTags(WCAG_TAGS));
      // What differs in the dark is colour alone.
      await page.emulateMedia({ colorScheme: "dark" });
      await drawn(page);
      const dark = await axeProblems(axeFor(page).withRules(["color-contrast", "link-in-text-block"]));
      await page.emulateMedia({ colorScheme: "light" });
      await drawn(page);
      return [...light, ...dark.map((problem) => `in the dark: ${problem}`)];
    });
  },
});
