import type { RowIds } from "../streams/rowId";
import type { Actor, AuditTable } from "./auditColumns";
import type { Parts } from "./auditParts";

type Finder = (row: number) => boolean;
type Texts = readonly (string | undefined)[];

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** What is looked into of each part, in lower case: read once, because a log has a hundred thousand targets. */
const searched = new WeakMap<object, string[]>();

/** Which codes stand for a part that holds the text: one look into a table for each row. */
function hitsOf<T>(parts: Parts<T, unknown>, read: (part: T) => Texts, text: string): Uint8Array {
  const hits = new Uint8Array(parts.count);
  const known = searched.get(parts) ?? [];
  searched.set(parts, known);
  for (let code = 0; code < hits.length; code += 1) {
    // A line feed keeps two texts apart that would be found across their seam.
    const texts = (known[code] ??= read(parts.at(code))
      .filter((each) => each !== undefined)
      .join("\n")
      .toLowerCase());
    if (texts.includes(text)) hits[code] = 1;
  }
  return hits;
}

const actorTexts = ({ id, name, email }: Actor): Texts => [id, name, email];

/**
 * Free text, in lower case, as the query language evaluates it: a part of what is told in words or names something; ids of event, request, session and
 * correlation, and addresses, only as a whole, because a piece of a random id means nothing.
 */
export function finderOf(table: AuditTable, ids: RowIds, text: string): Finder {
  const columns = () => table.columns;
  const coded: (readonly [column: () => ArrayLike<number>, hits: Uint8Array])[] = [
    [() => columns().act, hitsOf(table.acts, ({ action }) => [action], text)],
    [() => columns().outcome, hitsOf(table.outcomes, ({ code, reason }) => [code, reason], text)],
    [() => columns().route, hitsOf(table.routes, (route) => [route], text)],
    [
      () => columns().targets,
      hitsOf(table.targets, (each) => each.flatMap(({ id, name }) => [id, name]), text),
    ],
    [
      () => columns().changes,
      hitsOf(table.changes, (each) => each.flatMap(({ from, to }) => [textOf(from), textOf(to)]), text),
    ],
    [
      () => columns().justification,
      hitsOf(table.justifications, (each) => [each?.comment, each?.ticket], text),
    ],
    [() => columns().metadata, hitsOf(table.metadata, (each) => Object.values(each ?? {}).map(textOf), text)],
  ];
  const actors = hitsOf(table.actors, actorTexts, text);
  // Not remembered: an address is compared whole, so what is found depends on the text that is looked for.
  const origins = Uint8Array.from({ length: table.origins.count }, (_, code) =>
    table.origins.at(code).ip?.toLowerCase() === text ? 1 : 0,
  );
  const event = ids.row(text);
  const wholes = [
    [() => columns().request, table.requests.findFolded(text)],
    [() => columns().session, table.sessions.findFolded(text)],
    [() => columns().correlation, table.correlations.findFolded(text)],
  ] as const;
  const hit = coded.filter(([, hits]) => hits.includes(1));
  const named = wholes.filter(([, code]) => code !== undefined);
  return (row) => {
    const { actor, effective, origin } = table.columns;
    return (
      row === event ||
      actors[actor[row] ?? 0] === 1 ||
      ((effective[row] ?? 0) > 0 && actors[(effective[row] ?? 0) - 1] === 1) ||
      origins[origin[row] ?? 0] === 1 ||
      hit.some(([column, hits]) => hits[column()[row] ?? 0] === 1) ||
      named.some(([column, code]) => column()[row] === code)
    );
  };
}
