import type { components } from "../../../openapi/platform.gen";
import type { Transaction } from "../transaction";
import { extendRequest } from "./clockActions";
import { letterOfAct } from "./letterOfAct";
import type { PrivacyRequests } from "./requestArea";
import type { RequestRow } from "./requestRow";

type Schemas = components["schemas"];

/** An extension is a notice with a reason (Art. 12(3)): it takes effect with the letter that tells the person, or not at all. */
export function extendWithNotice(
  tx: Transaction,
  area: PrivacyRequests,
  id: string,
  { letterId, letter, ...extension }: Schemas["ExtendRequest"],
): RequestRow {
  const { reason } = extension;
  const row = extendRequest(tx, area, id, extension);
  const told = letterOfAct(tx, area, { row, letterId, letter, kinds: ["extension_notice"], reason });
  return tx.update(area.rows, id, (now) => ({
    ...now,
    ...(now.extension !== undefined && { extension: { ...now.extension, letterId: told.id } }),
  }));
}
