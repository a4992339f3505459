import type { components } from "../../../openapi/platform.gen";
import { changesBetween, justified } from "../auditChanges";
import type { Caller } from "../caller";
import { Collection } from "../collection";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { invalid } from "../problem";
import { serveCollection, services } from "../services";

type Schemas = components["schemas"];
type Processor = Schemas["Processor"];
export type ProcessorRow = Omit<Processor, "gaps">;

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

/** What is missing from an entry of the register. */
function gapsOf(row: ProcessorRow): Processor["gaps"] {
  const gaps: Processor["gaps"] = [];
  if (row.dpaSignedAt === undefined) gaps.push("addendum_missing");
  if (row.transferMechanism === "missing") gaps.push("transfer_mechanism_missing");
  if (row.contact.trim() === "") gaps.push("contact_missing");
  return gaps;
}

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

function checkInput({ profile }: Platform, { categories }: Schemas["ProcessorInput"]): void {
  const known = profile.policy.categories.map((category) => category.id);
  const errors = categories.flatMap((id, place) =>
    known.includes(id)
      ? []
      : [{ pointer: `/categories/${place}`, code: "unknown", detail: `The policy has no category ${id}.` }],
  );
  if (errors.length > 0) throw invalid(errors);
}

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
        gaps: { get: gapsOf, sort: false },
        region: { get: (row) => row.region },
        transferMechanism: { get: (row) => row.transferMechanism },
        dpaSignedAt: { kind: "date", get: (row) => row.dpaSignedAt },
      },
      importedProcessors(platform) ??
        platform.profile.processors.map((each) => ({ ...each, status: "active", version: "1" })),
    );
    const present = (row: ProcessorRow): Processor => ({ ...row, gaps: gapsOf(row) });
    const registry = platform.use(services);
    registry.collections.set(
      "processors",
      serveCollection(rows, { scope: "processors:read", present, defaultSort: ["name", "ASC"] }),
    );
    registry.home.push({
      scope: "processors:read",
      items: () => {
        const filter = {
          status: "active",
          gaps: ["addendum_missing", "transfer_mechanism_missing", "contact_missing"],
        };
        const count = rows.query({ filter, range: [0, 0] }).total;
        const id = "processors.incomplete";
        return [
          {
            id,
            kind: "processors_incomplete",
            severity: "warning",
            count,
            relation: "eq",
            resource: "processors",
            filter,
          },
        ];
      },
    });
    return { rows, present, ...writersOf(platform, rows) };
  },
};

function writersOf(
  platform: Platform,
  rows: Collection<ProcessorRow>,
): Pick<Processors, "create" | "update"> {
  return {
    create(caller, { reason, ...input }) {
      checkInput(platform, input);
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
      checkInput(platform, input);
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
