import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { accounts } from "../../mocks/platform/accounts/accounts";
import { approvals } from "../../mocks/platform/approvals/approvals";
import { disclosures } from "../../mocks/platform/disclosures/disclosures";
import { policyVersions } from "../../mocks/platform/policy/policyVersions";
import { processors } from "../../mocks/platform/processors/processors";
import type { FaultRule } from "../../mocks/handlers/faults";
import type { Platform } from "../../mocks/platform/platform";
import type { ProfileId } from "../../mocks/profiles/profiles";
import { startLiveConsole, type LiveConsole } from "../testing/liveConsole";

const openConsole = startLiveConsole();

/** What a spreadsheet, a page, a log or a reader from right to left could be made to do by it. */
const HOSTILE = "=1+1\"'><img src=x onerror=alert(1)>${x} \u202Eevil %00 -- DROP";

type User = LiveConsole["user"];
const box = (name: string) => screen.findByRole("textbox", { name: new RegExp(`^${name}`) });
const write = async (user: User, texts: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(texts)) {
    await user.click(await box(name));
    await user.paste(text);
  }
};

interface Form {
  name: string;
  profile?: ProfileId;
  person: string;
  path: (platform: Platform) => string;
  fill: (user: User, hostile: string) => Promise<void>;
  submit: string;
  /** The textbox that must still hold what was typed after a refusal. */
  typed: string;
  post: string | RegExp;
  /** Nothing of the answer is used: whatever it looks like, the act is done. */
  isAct?: boolean;
  /** What has been made of it so far, as it is kept. */
  made: (platform: Platform) => readonly unknown[];
  /** Fields in which the hostile text has to come out as it went in. */
  kept: readonly string[];
}

const anAccount = (platform: Platform) =>
  platform.use(accounts).rows.select({ status: "active" })[0]?.id ?? "";

const forms: readonly Form[] = [
  {
    name: "a draft of the policy",
    person: "mock-admin",
    path: () => "/policy-versions/create",
    async fill(user, hostile) {
      await write(user, { Version: "9.0", "What it is about": hostile });
      await user.click(screen.getByRole("button", { name: "Add a change" }));
      await write(user, { Section: hostile, "What changes": hostile, Before: hostile, After: hostile });
      await write(user, { Reason: hostile });
    },
    submit: "Save draft",
    typed: "What it is about",
    post: "/policy-versions",
    made: (platform) =>
      [...platform.use(policyVersions).rows.values()].filter(({ number }) => number === "9.0"),
    kept: ["summary", "changes"],
  },
  {
    name: "an entry of the register",
    person: "mock-admin",
    path: () => "/processors/create",
    async fill(user, hostile) {
      await write(user, {
        Processor: `Zed ${hostile}`,
        "Privacy contact": hostile,
        Website: "https://zed.example",
        Purpose: hostile,
        Receives: hostile,
        "Works in": hostile,
        Reason: hostile,
      });
      await user.selectOptions(screen.getByRole("combobox", { name: /^Transfer mechanism/ }), "None needed");
    },
    submit: "Register",
    typed: "Purpose",
    post: "/processors",
    made: (platform) =>
      [...platform.use(processors).rows.values()].filter(({ name }) => name.startsWith("Zed")),
    kept: ["purpose", "receives", "contact", "region"],
  },
  {
    name: "a request by an authority",
    profile: "gateway",
    person: "mock-support",
    path: (platform) => `/disclosures/create?account=${anAccount(platform)}`,
    async fill(user, hostile) {
      await write(user, {
        Authority: `Zed ${hostile}`,
        "Country of the authority": "DE",
        "Their file number": hostile,
        "Legal basis": hostile,
        Reason: hostile,
      });
      await user.click(screen.getByRole("checkbox", { name: "Account details" }));
    },
    submit: "Record it",
    typed: "Legal basis",
    post: "/disclosures",
    made: (platform) =>
      [...platform.use(disclosures).rows.values()].filter(({ authority }) => authority.startsWith("Zed")),
    kept: ["legalBasis", "reference"],
  },
  {
    name: "a run of the retention",
    profile: "gateway",
    person: "mock-admin",
    path: () => "/retention/request_logs/show",
    async fill(user, hostile) {
      await user.click(await screen.findByRole("button", { name: "Run now…" }));
      await write(user, { Reason: hostile });
    },
    submit: "Ask for the run",
    typed: "Reason",
    post: /^\/retention\/.*\/run$/,
    isAct: true,
    made: (platform) =>
      [...platform.use(approvals).rows.values()].filter(({ action }) => action === "retention.run"),
    kept: ["reason"],
  },
  {
    name: "the notice of a version",
    profile: "gateway",
    person: "mock-admin",
    path: () => "/policy-versions/pol_gateway2/show",
    async fill(user, hostile) {
      await user.click(await screen.findByRole("button", { name: "Give notice…" }));
      await write(user, { Reason: hostile });
    },
    submit: "Give notice",
    typed: "Reason",
    post: /give-notice$/,
    isAct: true,
    made: (platform) =>
      [...platform.use(policyVersions).rows.values()].filter(
        ({ id, noticedAt }) => id === "pol_gateway2" && noticedAt !== undefined,
      ),
    kept: [],
  },
];

interface Refusal {
  fault: FaultRule;
  says: RegExp;
}

/** The platform has done nothing: it says why, all that was typed stays, and the next press tries again. */
const refusals: Readonly<Record<string, Refusal>> = {
  403: { fault: { kind: "status", status: 403 }, says: /lacks the permission|refused/ },
  404: { fault: { kind: "status", status: 404 }, says: /refused|not there|not found/i },
  409: { fault: { kind: "status", status: 409 }, says: /refused|state/ },
  412: { fault: { kind: "status", status: 412 }, says: /changed|refused/ },
  422: { fault: { kind: "status", status: 422 }, says: /refused|wrong/ },
  429: {
    fault: { kind: "status", status: 429, retryAfterSeconds: 7 },
    says: /Too many requests.*7 seconds/s,
  },
  500: { fault: { kind: "status", status: 500 }, says: /went wrong/ },
  503: { fault: { kind: "status", status: 503, retryAfterSeconds: 3 }, says: /not available.*3 seconds/s },
  "a dead connection": { fault: { kind: "network" }, says: /could not be reached/ },
};

/** The platform has done it, and its answer was lost or could not be read: the next press must not do it twice. */
const lostAnswers: Readonly<Record<string, FaultRule>> = {
  "a cut connection": { kind: "cut" },
  "malformed JSON": { kind: "malformed" },
  "an answer of another shape": { kind: "wrong_shape" },
};

const begin = async ({ profile, person, path, fill }: Form, text = HOSTILE) => {
  const alert = vi.spyOn(window, "alert").mockReturnValue(undefined);
  // What React-Admin logs of a refusal is told on the page too.
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const live = await openConsole(person, path, profile === undefined ? {} : { profile });
  await fill(live.user, text);
  return { ...live, alert };
};

const submitOf = (name: string) => {
  const dialog = screen.queryByRole("dialog") ?? screen.queryByRole("alertdialog");
  return (dialog ? within(dialog) : screen).getByRole("button", { name });
};

describe.each(forms)("$name", (form) => {
  it("survives every refusal with all that was typed, and is then done once", async () => {
    const { user, fault, platform, asked } = await begin(form);
    for (const [name, { fault: rule, says }] of Object.entries(refusals)) {
      fault({ ...rule, method: "POST", path: form.post });
      await user.click(submitOf(form.submit));
      await waitFor(() =>
        expect(
          screen
            .getAllByRole("alert")
            .map((each) => each.textContent)
            .join(" "),
          name,
        ).toMatch(says),
      );
      expect(await box(form.typed), name).toHaveValue(HOSTILE);
      expect(form.made(platform), name).toHaveLength(0);
      await waitFor(() => expect(submitOf(form.submit)).toBeEnabled());
    }
    const before = asked.length;
    fault({ kind: "slow", delayMs: 300, method: "POST", path: form.post });
    await user.dblClick(submitOf(form.submit));
    await waitFor(() => expect(form.made(platform)).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("button", { name: form.submit })).toBeNull());
    expect(asked.slice(before).filter((each) => each.startsWith("POST"))).toHaveLength(1);
  });

  const lost = Object.entries(lostAnswers).filter(
    ([, { kind }]) => kind !== "wrong_shape" || form.isAct !== true,
  );
  it.each(lost)("is done once although %s hid the answer", async (_name, rule) => {
    const { user, fault, platform } = await begin(form);
    fault({ ...rule, method: "POST", path: form.post });
    await user.click(submitOf(form.submit));
    await screen.findByRole("alert");
    expect(form.made(platform)).toHaveLength(1);
    expect(await box(form.typed)).toHaveValue(HOSTILE);
    await waitFor(() => expect(submitOf(form.submit)).toBeEnabled());
    await user.click(submitOf(form.submit));
    await waitFor(() => expect(screen.queryByRole("button", { name: form.submit })).toBeNull());
    expect(form.made(platform)).toHaveLength(1);
  });

  it("keeps what was typed when the session ends in the middle of it", async () => {
    const { user, fault, platform, isExpired } = await begin(form);
    fault({ kind: "status", status: 401, method: "POST", path: form.post });
    await user.click(submitOf(form.submit));
    await waitFor(() => expect(isExpired()).toBe(true));
    const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    expect(typed.map(({ value }) => value)).toContain(HOSTILE);
    expect(form.made(platform)).toHaveLength(0);
    // Signed in again, the next press does it, with all that was typed.
    await user.click(await screen.findByRole("button", { name: new RegExp(form.person) }));
    await waitFor(() => expect(isExpired()).toBe(false));
    expect(await box(form.typed)).toHaveValue(HOSTILE);
    await user.click(submitOf(form.submit));
    await waitFor(() => expect(form.made(platform)).toHaveLength(1));
  });

  it("takes hostile text as text: kept to the letter, shown and never run", async () => {
    const { user, platform, alert } = await begin(form);
    await user.click(submitOf(form.submit));
    await waitFor(() => expect(form.made(platform)).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("button", { name: form.submit })).toBeNull());
    const [made] = form.made(platform) as Record<string, unknown>[];
    for (const field of form.kept)
      expect(JSON.stringify(made?.[field]), field).toContain(JSON.stringify(HOSTILE).slice(1, -1));
    expect(document.querySelector("img")).toBeNull();
    expect(alert).not.toHaveBeenCalled();
  });
});
