import type { FilterField } from "../../../components/filter/filterField";
import { entryTypes, ledgerBooks } from "../../../domain/ledger/entry";

const label = (source: string) => `ledger_entries.filter.${source}`;
const named = (group: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `ledger_terms.${group}.${id}` }));
const id = (source: string): FilterField => ({
  source,
  label: label(source),
  kind: "id",
  operators: ["is", "isNot"],
});

const kinds = ["text", "image", "video", "audio", "embedding"];

/** What the ledger can be read by: the API's own list. None of it is personal data: of an erased account its pseudonym. */
export const entryFilters: readonly FilterField[] = [
  { source: "bookedAt", label: label("bookedAt"), kind: "time" },
  { source: "occurredAt", label: label("occurredAt"), kind: "time" },
  { source: "type", label: label("type"), kind: "enum", choices: named("type", entryTypes) },
  { source: "book", label: label("book"), kind: "enum", choices: named("book", ledgerBooks) },
  id("accountId"),
  { source: "model", label: label("model"), kind: "text" },
  { source: "generationKind", label: label("generationKind"), kind: "enum", choices: named("kind", kinds) },
  id("keyId"),
  { source: "amount", label: label("amount"), kind: "money", operators: ["gte", "lte", "between"] },
  id("orderId"),
  id("requestId"),
  id("txnId"),
  { source: "isReversal", label: label("isReversal"), kind: "boolean" },
  { source: "isReversed", label: label("isReversed"), kind: "boolean" },
  id("reversesId"),
  id("correctsId"),
  id("id"),
  // A sequence number is a text of digits, as amounts are: never a number.
  { source: "seq", label: label("seq"), kind: "money", operators: ["gte", "lte", "between"] },
  { source: "endpoint", label: label("endpoint"), kind: "text" },
  { source: "provider", label: label("provider"), kind: "text" },
  id("grantId"),
  id("actorId"),
  { source: "currency", label: label("currency"), kind: "id", operators: ["is", "isNot"] },
  id("latePeriodId"),
];
