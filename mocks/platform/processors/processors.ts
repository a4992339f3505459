import type { components } from "../../../openapi/platform.gen";
import { gapIds, gapsOf as findGaps } from "../../../src/domain/processors/gaps";
import { localDateOf } from "../../../src/domain/deadlines";
import { changesBetween, justified } from "../auditChanges";
import type { Caller } from "../caller";
import { Collection } from "../collection";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { invalid } from "../problem";
import { serveCollection, services, type HomeService } from "../services";
import type { ProcessorRow } from "./processorRow";
import { processorSearch } from "./processorSearch";

type Schemas = components["schemas"];
type Processor = Schemas["Processor"];

export interface Processors {
  readonly rows: Collection<ProcessorRow>;
  present(row: ProcessorRow): Processor;
  create(caller: Caller, input: Schemas["ProcessorInput"]): ProcessorRow;
  update(
    caller: Caller,
    id: string,
    input: Schemas["ProcessorInput"],
    check: (row: ProcessorRow) => void,
  ): ProcessorRow;
}

const today = ({ clock, profile }: Platform): string =>
  localDateOf(clock.iso(), profile.policy.reportingTimeZone);

/** What is missing from an entry of the register, by the rules that the console reads it with. */
const gapsOf = (platform: Platform, row: ProcessorRow): Processor["gaps"] =>
  findGaps(row, platform.profile.policy, today(platform)).map(({ id }) => id);

const shownFields = [
  "name",
  "purpose",
  "receives",
  "receivesPersonalData",
  "region",
  "transferMechanism",
  "dpaSignedAt",
  "categories",
  "contact",
  "website",
  "status",
] as const;

/** The operator's own register; undefined when there is none. */
function importedProcessors(platform: Platform): ProcessorRow[] | undefined {
  const known = new Set(platform.profile.policy.categories.map((category) => category.id));
  const rows = platform.use(importing).collect("processors", ({ categories }) => {
    const unknown = categories.find((id) => !known.has(id));
    return unknown === undefined ? undefined : `categories: the policy has no category ${unknown}`;
  });
  return rows?.map(({ row: { gaps: _gaps, ...row } }) => ({ ...row, version: row.version ?? "1" }));
}

type Input = Schemas["ProcessorInput"];

const errorAt = (pointer: string, code: string, detail: string) => ({ pointer, code, detail });

function unknownCategories({ profile }: Platform, { categories }: Input) {
  const known = profile.policy.categories.map((category) => category.id);
  return categories.flatMap((id, place) =>
    known.includes(id)
      ? []
      : [errorAt(`/categories/${place}`, "unknown", `The policy has no category ${id}.`)],
  );
}

/** @throws 422 with everything that is wrong at once; `ownId` is the entry's own when it is changed. */
function checkInput(platform: Platform, rows: Collection<ProcessorRow>, input: Input, ownId?: string): void {
  const name = input.name.trim().toLowerCase();
  const isTaken = [...rows.values()].some((row) => row.id !== ownId && row.name.toLowerCase() === name);
  const isAhead = input.dpaSignedAt !== undefined && input.dpaSignedAt > today(platform);
  const errors = [
    ...(isTaken ? [errorAt("/name", "taken", `There is an entry for ${input.name} already.`)] : []),
    ...(isAhead
      ? [errorAt("/dpaSignedAt", "ahead", "An addendum that is signed is of today or before.")]
      : []),
    ...unknownCategories(platform, input),
  ];
  if (errors.length > 0) throw invalid(errors);
}

/** Those in use that lack something. */
const processorHome = (rows: Collection<ProcessorRow>): HomeService => ({
  scope: "processors:read",
  items() {
    const filter = { status: "active", gaps: [...gapIds] };
    const { total: count } = rows.query({ filter, range: [0, 0] });
    const facts = { severity: "warning", count, relation: "eq", resource: "processors", filter } as const;
    return [{ id: "processors.incomplete", kind: "processors_incomplete", ...facts }];
  },
});

/** The register of processors (Art. 28, 30). */
export const processors: Area<Processors> = {
  name: "processors",
  build(platform) {
    const rows = new Collection<ProcessorRow>(
      "processors",
      {
        name: { get: (row) => row.name, search: true },
        purpose: { get: (row) => row.purpose, search: true, filter: false, sort: false },
        status: { get: (row) => row.status },
        categories: { get: (row) => row.categories, sort: false },
        gaps: { get: (row) => gapsOf(platform, row), sort: false, isVolatile: true },
        region: { get: (row) => row.region },
        transferMechanism: { get: (row) => row.transferMechanism },
        dpaSignedAt: { kind: "date", get: (row) => row.dpaSignedAt },
      },
      importedProcessors(platform) ??
        platform.profile.processors.map((each) => ({ ...each, status: "active", version: "1" })),
    );
    const present = (row: ProcessorRow): Processor => ({ ...row, gaps: gapsOf(platform, row) });
    const registry = platform.use(services);
    registry.collections.set(
      "processors",
      serveCollection(rows, { scope: "processors:read", present, defaultSort: ["name", "ASC"] }),
    );
    registry.search.push(processorSearch(rows));
    registry.home.push(processorHome(rows));
    return { rows, present, ...writersOf(platform, rows) };
  },
};

function writersOf(
  platform: Platform,
  rows: Collection<ProcessorRow>,
): Pick<Processors, "create" | "update"> {
  return {
    create(caller, { reason, ...input }) {
      checkInput(platform, rows, input);
      return platform.transact(caller, (tx) => {
        const row = tx.insert(rows, { ...input, id: platform.random.id("prc"), version: "1" });
        tx.audit({
          action: "processor.create",
          activity: "create",
          severity: "low",
          targets: [{ type: "processor", id: row.id, name: row.name }],
          changes: changesBetween<ProcessorRow>({}, row, shownFields),
          ...justified(reason),
        });
        return row;
      });
    },
    update(caller, id, { reason, ...input }, check) {
      checkInput(platform, rows, input, id);
      return platform.transact(caller, (tx) => {
        const before = tx.get(rows, id);
        check(before);
        const after = tx.update(rows, id, ({ version }) => ({ ...input, id, version }));
        tx.audit({
          action: "processor.update",
          activity: "update",
          severity: "low",
          targets: [{ type: "processor", id, name: after.name }],
          changes: changesBetween<ProcessorRow>(before, after, shownFields),
          ...justified(reason),
        });
        return after;
      });
    },
  };
}
