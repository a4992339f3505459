import { keySeeds, storyOf, type KeySeeds } from "../access-keys/keySeeds";
import type { KeyStory } from "../access-keys/keyStories";
import { accountSeeds } from "../accounts/accountSeeds";
import type { Platform } from "../platform";
import { requestFacts, type RequestFact } from "../privacy-requests/requestFacts";
import type { EventTemplate } from "./eventTemplate";
import { factTemplates } from "./factTemplates";

/** Something that a record remembers, so that the log must tell it too. */
export interface Fact {
  readonly at: number;
  readonly template: EventTemplate;
  /** Position of the key or account. */
  readonly subject: number;
}

const endings: Partial<Record<KeyStory, EventTemplate>> = {
  disabled: factTemplates.keyDisabled,
  revoked: factTemplates.keyRevoked,
  exposed_then_revoked: factTemplates.keyRevoked,
  deleted: factTemplates.keyDeleted,
};

function keyFacts(seeds: KeySeeds, key: number): [EventTemplate, number | undefined][] {
  const facts: [EventTemplate, number | undefined][] = [
    [factTemplates.keyCreated, seeds.createdAt[key]],
    [factTemplates.keyRotated, seeds.rotatedAt[key]],
    [factTemplates.keyExposed, seeds.exposedAt[key]],
  ];
  const ending = endings[storyOf(seeds, key)];
  if (ending !== undefined) facts.push([ending, seeds.endedAt[key]]);
  return facts;
}

export type TimedFact = Fact | RequestFact;

/** What accounts and keys remember of [from, to), in order. */
export function collectFacts(platform: Platform, from: number, to: number): TimedFact[] {
  const keys = platform.use(keySeeds);
  const accounts = platform.use(accountSeeds);
  const facts: TimedFact[] = requestFacts(platform, from, to);
  const tell = (template: EventTemplate, at: number, subject: number) => {
    if (at >= from && at < to) facts.push({ at, template, subject });
  };
  for (let key = 0; key < keys.count; key += 1) {
    for (const [template, at] of keyFacts(keys, key)) tell(template, at ?? Number.NaN, key);
  }
  for (let account = 0; account < accounts.count; account += 1) {
    const at = accounts.statusAt[account] ?? Number.NaN;
    if (accounts.status[account] === "suspended") tell(factTemplates.accountSuspended, at, account);
    if (accounts.status[account] === "purged") tell(factTemplates.accountPurged, at, account);
  }
  return facts.sort((left, right) => left.at - right.at);
}
