import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { policyVersions } from "../../../../mocks/platform/policy/policyVersions";
import { startLiveConsole, type LiveConsole } from "../../../testing/liveConsole";

const openConsole = startLiveConsole();

type User = LiveConsole["user"];
const termsGroup = () => within(screen.getByRole("group", { name: "What the policy says then" }));
type Group = ReturnType<typeof termsGroup>;

const field = (name: string | RegExp) => screen.findByRole("textbox", { name });

const replace = async (user: User, box: HTMLElement, text: string) => {
  await user.clear(box);
  if (text !== "") await user.type(box, text);
};

const begin = async (element: string) => {
  const live = await openConsole("mock-admin", "/policy-versions/create");
  const { user } = live;
  await user.type(await field(/^Version/), "4.0");
  await user.type(await field(/^What it is about/), "Something else.");
  await user.click(screen.getByRole("button", { name: "Add a change" }));
  await user.type(await field(/^Section/), "5");
  await user.type(await field(/^What changes/), "Another rule");
  // The names of processors come with the register.
  await waitFor(() => expect(live.asked).toContain("GET /processors"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Element" }), element);
  return live;
};

const save = async ({ user, platform }: LiveConsole) => {
  await user.click(screen.getByRole("button", { name: "Save draft" }));
  const { rows } = platform.use(policyVersions);
  const saved = () => [...rows.values()].find(({ number }) => number === "4.0");
  await waitFor(() => expect(saved()).toBeDefined());
  return saved()?.changes[0];
};

const box = (group: Group, name: string | RegExp) => group.getByRole("textbox", { name });
const choose = (group: Group, name: string | RegExp) => group.getByRole("combobox", { name });

interface Case {
  element: string;
  before: string;
  edit: (user: User, group: Group) => Promise<void>;
  after: string;
  terms: unknown;
}

const cases: readonly Case[] = [
  {
    element: "What is held: Workspaces",
    before: "Workspace metadata",
    edit: (user, group) => replace(user, box(group, /^What it holds/), "Names of workspaces"),
    after: "Names of workspaces",
    terms: { description: "Names of workspaces" },
  },
  {
    element: "How long: Operational logs",
    before: "30 days, then summed up and anonymised",
    edit: async (user, group) => {
      await replace(user, box(group, /^How many/), "14");
      await user.selectOptions(choose(group, "First step"), "None");
      await replace(user, box(group, "Ground of keeping"), "");
    },
    after: "14 days, then anonymised",
    terms: { retention: { rule: "days", amount: 14, then: "anonymise" } },
  },
  {
    element: "How long: Backups",
    before: "35 days, then deleted",
    edit: async (user, group) => {
      await user.selectOptions(choose(group, /^How long/), "Indefinitely");
      await replace(user, box(group, "Ground of keeping"), "Law");
    },
    after: "Indefinitely",
    terms: { retention: { rule: "indefinite", ground: "Law" } },
  },
  {
    element: "Where: Backups",
    before: "eu-west-1 (second region, encrypted)",
    edit: (user, group) => replace(user, box(group, /^Where it lives/), "eu-north-1"),
    after: "eu-north-1",
    terms: { location: "eu-north-1" },
  },
  {
    element: "On erasure: Spend ledger",
    before: "Pseudonymised: Kept 7 years by tax law; identifiers are removed after the purge",
    edit: async (user, group) => {
      await user.selectOptions(choose(group, /^On erasure/), "Deleted");
      await replace(user, box(group, "Ground"), "");
      await user.selectOptions(choose(group, "Exception of the law"), "None");
    },
    after: "Deleted",
    terms: { onErasure: "delete" },
  },
  {
    element: "Processors: Account",
    before: "Keystone Identity",
    edit: async (user, group) => {
      await user.click(await group.findByRole("checkbox", { name: "Postmark" }));
    },
    after: "Keystone Identity, Postmark",
    terms: { processors: ["prc_keystone_identity", "prc_postmark"] },
  },
  {
    element: "Rights granted",
    before: "Access, Rectification, Erasure, Objection, Restriction, Minor",
    edit: async (user, group) => {
      for (const right of ["Objection", "Portability"])
        await user.click(group.getByRole("checkbox", { name: right }));
    },
    after: "Access, Portability, Rectification, Erasure, Restriction, Minor",
    terms: { rights: ["access", "portability", "rectification", "erasure", "restriction", "minor"] },
  },
  {
    element: "Deadlines",
    before:
      "Cooling-off before a deletion: 72 hours; Live data purged after deletion: 30 days; Backups expire after the purge: 35 days",
    edit: async (user, group) => {
      await replace(user, box(group, /^Cooling-off/), "0");
      await replace(user, box(group, /^Purged/), "");
    },
    after:
      "Cooling-off before a deletion: None; Live data purged after deletion: The policy does not say; Backups expire after the purge: 35 days",
    terms: { coolingOffHours: 0, backupExpiryDays: 35 },
  },
  {
    element: "Minimum age",
    before: "16",
    edit: (user, group) => replace(user, box(group, "Minimum age"), ""),
    after: "The policy does not say",
    terms: {},
  },
  {
    element: "Where requests go",
    before: "https://studio.example/settings/privacy, privacy@studio.example",
    edit: async (user, group) => {
      await user.click(group.getByRole("button", { name: "Remove address 1" }));
      await user.click(group.getByRole("button", { name: "Add an address" }));
      const [, second] = group.getAllByRole("textbox", { name: /^Address/ });
      if (second) await user.type(second, "dpo@studio.example");
      const [, subject] = group.getAllByRole("textbox", { name: "Subject line" });
      if (subject) await user.type(subject, "Privacy");
    },
    after: "privacy@studio.example, dpo@studio.example (Privacy)",
    terms: {
      intake: [
        { channel: "email", address: "privacy@studio.example" },
        { channel: "email", address: "dpo@studio.example", subject: "Privacy" },
      ],
    },
  },
  {
    element: "Notice of changes",
    before: "14 days; Website, E-mail",
    edit: (user, group) => replace(user, box(group, /^Days of notice/), "30"),
    after: "30 days; Website, E-mail",
    terms: { noticeDays: 30, noticeChannels: ["website", "email"] },
  },
  {
    element: "Regions",
    before: "eu-central-1, eu-west-1",
    edit: (user, group) => replace(user, box(group, "Region of backups"), ""),
    after: "eu-central-1",
    terms: { regions: { primary: "eu-central-1" } },
  },
];

/** A new category has many fields: each is filled at one go. */
const paste = async (user: User, into: HTMLElement, text: string) => {
  await user.click(into);
  await user.paste(text);
};

const voices: Case = {
  element: "A new category",
  before: "The policy does not name it",
  edit: async (user, group) => {
    await paste(user, box(group, /^Name/), "Voice samples");
    await user.selectOptions(choose(group, /^Belongs to/), "Content");
    await paste(user, box(group, /^What it holds/), "Recordings");
    await user.selectOptions(choose(group, /^How long/), "A number of days");
    await paste(user, box(group, /^How many/), "30");
    await user.selectOptions(choose(group, /^At the end/), "The rows are deleted");
    await paste(user, box(group, /^Where it lives/), "eu-central-1");
    await user.selectOptions(choose(group, /^On erasure/), "Deleted");
    await user.click(await group.findByRole("checkbox", { name: "Postmark" }));
  },
  after:
    "Voice samples; Personal data; What is held: Recordings; How long: 30 days, then deleted; Where: eu-central-1; On erasure: Deleted; Processors: Postmark",
  terms: {
    category: {
      label: "Voice samples",
      kind: "content",
      description: "Recordings",
      personal: true,
      retention: { rule: "days", amount: 30, then: "delete" },
      location: "eu-central-1",
      onErasure: "delete",
      processors: ["prc_postmark"],
    },
  },
};

describe("a category of the policy", () => {
  it("that is new is written whole, gets its id of its name, and is material", async () => {
    const live = await begin(voices.element);
    const { user } = live;
    expect(await field("Before")).toHaveValue(voices.before);
    await voices.edit(user, termsGroup());
    expect(screen.getByRole("status", { name: "After" })).toHaveTextContent(voices.after);
    expect(termsGroup().getByRole("note")).toHaveTextContent(/^Material by itself.*Notice owed: 14 days\.$/);
    // Nobody can call it a matter of wording: neither here nor at the platform.
    await user.click(screen.getByRole("checkbox", { name: /^Material/ }));
    expect(screen.getByText(/14 days of notice, counted in/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Save draft" }));
    expect(await screen.findByText(/is material: notice is owed/)).toBeInTheDocument();
    expect(live.asked).not.toContain("POST /policy-versions");
    await user.click(screen.getByRole("checkbox", { name: /^Material/ }));
    const change = await save(live);
    expect(change).toMatchObject({ element: "category.voice_samples", after: voices.after });
    expect(change?.terms).toEqual(voices.terms);
    expect(await screen.findByText("Category: Voice samples")).toBeInTheDocument();
    expect(screen.getByText("New category, material")).toBeInTheDocument();
    // The draft can be written on: the category keeps its id, whatever it is called then.
    await user.click(screen.getByRole("link", { name: "Edit" }));
    const name = await screen.findByRole("textbox", { name: /^Name/ });
    expect(screen.getByRole("combobox", { name: "Element" })).toHaveDisplayValue("Category: Voice samples");
    await replace(user, name, "Voices");
    await user.click(screen.getByRole("button", { name: "Save" }));
    const { rows } = live.platform.use(policyVersions);
    const kept = () => [...rows.values()].find(({ number }) => number === "4.0")?.changes[0];
    await waitFor(() => expect(kept()?.terms?.category?.label).toBe("Voices"));
    expect(kept()?.element).toBe("category.voice_samples");
  });

  it("that holds nothing of people is for the author to judge", async () => {
    const { user } = await begin(voices.element);
    await user.click(screen.getByRole("checkbox", { name: "Holds personal data" }));
    await user.click(screen.getByRole("checkbox", { name: /^Material/ }));
    expect(termsGroup().getByRole("note")).toHaveTextContent(/^Not material by itself/);
    expect(screen.getByText(/No days of notice are owed/)).toBeInTheDocument();
  });

  it("that is taken out says what is still held of it, and who still receives it", async () => {
    const live = await begin("No longer named: Account");
    expect(await termsGroup().findByText(/^\d+ records of it are held now\.$/)).toBeInTheDocument();
    expect(termsGroup().getByText(/still received by .*Keystone Identity/)).toBeInTheDocument();
    expect(termsGroup().getByRole("note")).toHaveTextContent(/^Not material by itself/);
    expect(screen.getByRole("status", { name: "After" })).toHaveTextContent("The policy does not name it");
    const change = await save(live);
    expect(change).toMatchObject({ element: "category.account", terms: {} });
    expect(change?.before).toMatch(/^Account; Personal data; /);
    expect(await screen.findByText("Named no more")).toBeInTheDocument();
  });
});

describe("a change of the policy", () => {
  it.each(cases)(
    "of $element is written as data, and its words follow",
    async ({ element, before, edit, after, terms }) => {
      const live = await begin(element);
      expect(await field("Before")).toHaveValue(before);
      await edit(live.user, termsGroup());
      expect(screen.getByRole("status", { name: "After" })).toHaveTextContent(after);
      const change = await save(live);
      expect(change).toMatchObject({ before, after });
      expect(change?.terms).toEqual(terms);
    },
  );

  it("of another element than first chosen takes its old words along, but none that were typed", async () => {
    const { user } = await begin("Minimum age");
    const element = screen.getByRole("combobox", { name: "Element" });
    await user.selectOptions(element, "Where: Backups");
    expect(await field("Before")).toHaveValue("eu-west-1 (second region, encrypted)");
    await replace(user, await field("Before"), "Somewhere");
    await user.selectOptions(element, "Minimum age");
    expect(await field("Before")).toHaveValue("Somewhere");
    expect(screen.getByRole("status", { name: "After" })).toHaveTextContent("16");
    // Without an element there is nothing to act by, only words.
    await user.selectOptions(element, "No single element");
    expect(screen.queryByRole("group", { name: "What the policy says then" })).toBeNull();
    expect(await field("After")).toHaveValue("");
  });

  it("that the platform refuses is told at its own place, and nothing typed is lost", async () => {
    const live = await begin("On erasure: Spend ledger");
    const group = termsGroup();
    await replace(live.user, box(group, "Ground"), "");
    await live.user.click(screen.getByRole("button", { name: "Save draft" }));
    await waitFor(() => expect(box(group, "Ground")).toHaveAccessibleDescription(/has a ground/));
    expect(await field(/^What it is about/)).toHaveValue("Something else.");
  });
});
