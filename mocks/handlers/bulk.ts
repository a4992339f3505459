import type { components } from "../../openapi/platform.gen";
import { internalError, invalidField, PlatformProblem } from "../platform/problem";
import { problemBody } from "../platform/problemBody";
import { services } from "../platform/services";
import type { Transaction } from "../platform/transaction";
import { ok, type Answer } from "./answer";
import type { RouteContext } from "./route";

type Schemas = components["schemas"];
type Selection = Pick<Schemas["BulkSelection"], "ids" | "filter" | "excludeIds">;

const MOST_ROWS = 10_000;

function selectedIds(context: RouteContext, resource: string, selection: Selection): readonly string[] {
  if (selection.ids !== undefined) return selection.ids;
  const service = context.platform.use(services).collections.get(resource);
  if (service === undefined) throw new Error(`No area serves ${resource}`);
  const left = new Set(selection.excludeIds);
  const ids = service.ids(selection.filter, context.caller).filter((id) => !left.has(id));
  if (ids.length > MOST_ROWS) {
    throw invalidField(
      "/filter",
      "too_many",
      `The filter selects ${ids.length} rows; at most ${MOST_ROWS} at once.`,
    );
  }
  return ids;
}

/** Row by row, each in a transaction of its own: what fails for one row never undoes another. */
export function runBulk(
  context: RouteContext,
  resource: string,
  selection: Selection,
  act: (tx: Transaction, id: string) => void,
): Answer<200, Schemas["BulkResult"]> {
  const succeeded: string[] = [];
  const failed: Schemas["BulkFailure"][] = [];
  for (const id of selectedIds(context, resource, selection)) {
    try {
      context.platform.transact(context.caller, (tx) => act(tx, id));
      succeeded.push(id);
    } catch (error) {
      if (!(error instanceof PlatformProblem)) console.error(error);
      const problem = error instanceof PlatformProblem ? error : internalError(error);
      failed.push({ id, problem: problemBody(problem, context.requestId, `/${resource}/${id}`) });
    }
  }
  return ok({ succeeded, failed });
}
