import type { components } from "../../../openapi/platform.gen";
import { Collection } from "../collection";
import type { Area } from "../platform";
import { serveCollection, services } from "../services";

type Schemas = components["schemas"];
export type Processor = Schemas["Processor"];
type Described = Omit<Schemas["ProcessorInput"], "reason">;

/** What a register of processors must not lack (Art. 28 and 44 GDPR). */
export function processorGaps(input: Described): Processor["gaps"] {
  const gaps: Processor["gaps"] = [];
  if (input.status === "ended") return gaps;
  if (input.dpaSignedAt === undefined) gaps.push("addendum_missing");
  if (input.transferMechanism === "missing") gaps.push("transfer_mechanism_missing");
  if (input.contact.trim() === "") gaps.push("contact_missing");
  return gaps;
}

export function processorRow(id: string, input: Described, version: string): Processor {
  return { ...input, id, gaps: processorGaps(input), version };
}

export const processors: Area<Collection<Processor>> = {
  name: "processors",
  build(platform) {
    const rows = new Collection<Processor>(
      "processors",
      {
        name: { get: (row) => row.name, search: true },
        purpose: { get: (row) => row.purpose, search: true },
        region: { get: (row) => row.region },
        status: { get: (row) => row.status },
        categories: { get: (row) => row.categories, sort: false },
        gaps: { get: (row) => row.gaps, sort: false },
        transferMechanism: { get: (row) => row.transferMechanism },
        dpaSignedAt: { kind: "date", get: (row) => row.dpaSignedAt },
      },
      platform.profile.processors.map(({ id, ...input }) =>
        processorRow(id, { ...input, status: "active" }, "1"),
      ),
    );
    const registry = platform.use(services);
    registry.collections.set(
      "processors",
      serveCollection(rows, { scope: "processors:read", defaultSort: ["name", "ASC"] }),
    );
    registry.home.push({
      scope: "processors:write",
      items() {
        const filter = { gaps_not: null };
        const count = rows.select(filter).length;
        return [
          {
            id: "processors_incomplete",
            kind: "processors_incomplete",
            severity: "warning",
            count,
            relation: "eq",
            resource: "processors",
            filter: { gaps: ["addendum_missing", "transfer_mechanism_missing", "contact_missing"] },
          },
        ];
      },
    });
    return rows;
  },
};
