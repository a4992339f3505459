import type { components } from "../../openapi/platform.gen";
import { format, parse, pico } from "../../src/domain/money";
import { createTestPlatform } from "./testPlatform";

type Schemas = components["schemas"];
type Entry = Schemas["LedgerEntry"];
export type Correction = Schemas["LedgerCorrection"];

export const usd = (amount: string) => ({ amount, currency: "USD" });

export const sumOf = (entries: readonly (Pick<Entry, "amount"> | undefined)[]): string =>
  format(pico(entries.reduce((sum, entry) => sum + parse(entry?.amount.amount ?? "0"), 0n)));

/** A platform with short ways to read its ledger and to correct it, as finance does. */
export function createTestLedger() {
  const world = createTestPlatform();
  const read = <Body>(path: string) => world.json<Body>("mock-finance", "GET", path);
  const entriesOf = async (filter: object): Promise<Entry[]> => {
    const asked = encodeURIComponent(JSON.stringify(filter));
    return (await read<{ items: Entry[] }>(`/ledger-entries?limit=1000&filter=${asked}`)).items;
  };
  const correct = (body: Correction, person = "mock-finance", key?: string) =>
    world.ask(person, "POST", "/ledger-entries/correct", {
      body,
      ...(key !== undefined && { idempotencyKey: key }),
    });
  return {
    ...world,
    read,
    entriesOf,
    correct,
    preview: (body: Correction) =>
      world.json<Schemas["LedgerPreview"]>("mock-finance", "POST", "/ledger-entries/preview", { body }),
    async posted(body: Correction): Promise<Schemas["LedgerPosting"]> {
      const response = await correct(body);
      if (response.status !== 201) throw new Error(`It answered ${response.status}`);
      return (await response.json()) as Schemas["LedgerPosting"];
    },
    count: async () => (await read<Schemas["LedgerTotals"]>("/ledger-entries/totals")).count,
    async anAccount(): Promise<string> {
      const [usage] = await entriesOf({ type: "usage", isReversed: false });
      return usage?.accountId ?? "";
    },
  };
}

/** What a refusal says: its status, its code, and the fields that are wrong. */
export async function refusalOf(response: Promise<Response>): Promise<(string | number)[]> {
  const answer = await response;
  const { status, code = "", errors = [] } = (await answer.json()) as Schemas["Problem"];
  return [status, code, ...errors.map(({ pointer }) => pointer)];
}
