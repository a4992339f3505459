import type { components } from "../../../openapi/platform.gen";
import type { Activity } from "../streams/activity";
import { outcomes } from "../streams/outcomes";

type Dimension = components["schemas"]["UsageDimension"];
type Dims = components["schemas"]["UsageDims"];

// Up to so many combinations a plain table finds the group of a row; beyond it a map does.
const DENSE = 1 << 22;

interface DimensionCodes {
  readonly size: number;
  code(row: number): number;
  text(code: number): string;
}

function codesOf(activity: Activity, dimension: Dimension): DimensionCodes {
  const { requests, catalogue, population } = activity;
  const { columns } = requests;
  const byModel = (of: "endpoint" | "provider" | "kind"): DimensionCodes => {
    const names = { endpoint: catalogue.endpoints, provider: catalogue.providers, kind: catalogue.kinds }[of];
    const codes = Uint16Array.from(catalogue.models, (model) => names.code(model[of]));
    return {
      size: names.texts.length,
      code: (row) => codes[columns.model[row] ?? 0] ?? 0,
      text: (code) => names.text(code),
    };
  };
  switch (dimension) {
    case "model":
      return {
        size: catalogue.models.length,
        code: (row) => columns.model[row] ?? 0,
        text: (code) => catalogue.model(code).id,
      };
    case "keyId":
      return { size: population.keyCount, code: (row) => columns.key[row] ?? 0, text: population.keyId };
    case "accountId":
      return {
        size: population.accountCount,
        code: (row) => columns.account[row] ?? 0,
        text: (account) => population.pseudonymOf(account) ?? population.accountId(account),
      };
    case "outcome":
      return {
        size: outcomes.length,
        code: (row) => columns.outcome[row] ?? 0,
        text: (code) => outcomes[code] ?? "ok",
      };
    case "endpoint":
    case "provider":
      return byModel(dimension);
    case "generationKind":
      return byModel("kind");
  }
}

/** Gives the rows of a request their group: the combination of the asked dimensions, numbered as they appear. */
export class UsageGroups {
  readonly #dimensions: readonly { readonly name: Dimension; readonly codes: DimensionCodes }[];
  readonly #combinations: number[] = [];
  readonly #dense: Int32Array | undefined;
  readonly #sparse = new Map<number, number>();

  constructor(activity: Activity, groupBy: readonly Dimension[]) {
    this.#dimensions = groupBy.map((name) => ({ name, codes: codesOf(activity, name) }));
    const size = this.#dimensions.reduce((product, { codes }) => product * codes.size, 1);
    this.#dense = size <= DENSE ? new Int32Array(size) : undefined;
  }

  get count(): number {
    return this.#combinations.length;
  }

  /** The group of a row. */
  of(row: number): number {
    let combination = 0;
    for (const { codes } of this.#dimensions) combination = combination * codes.size + codes.code(row);
    const known = this.#dense === undefined ? this.#sparse.get(combination) : this.#dense[combination];
    if (known !== undefined && known > 0) return known - 1;
    this.#combinations.push(combination);
    const group = this.#combinations.length;
    if (this.#dense === undefined) this.#sparse.set(combination, group);
    else this.#dense[combination] = group;
    return group - 1;
  }

  dims(group: number): Dims {
    let rest = this.#combinations[group] ?? 0;
    const pairs: [Dimension, string][] = [];
    for (const { name, codes } of this.#dimensions.toReversed()) {
      pairs.unshift([name, codes.text(rest % codes.size)]);
      rest = Math.floor(rest / codes.size);
    }
    // Keys and texts are those of the dimensions asked for; outcomes come from the closed list.
    return Object.fromEntries(pairs) as Dims;
  }
}
