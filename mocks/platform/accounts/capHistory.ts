import type { components } from "../../../openapi/platform.gen";
import { formatTime } from "../clock";
import type { Area, Platform } from "../platform";
import { randomAt, streamOf } from "../random";
import { mockPersons } from "../staff/persons";
import type { Transaction } from "../transaction";
import type { AccountRow } from "./accountRow";
import { generatedAccountRows } from "./generatedAccountRows";

type Schemas = components["schemas"];
type CapChange = Schemas["CapChange"];

const moments = streamOf("account.cap-change");

export interface CapHistory {
  /** Newest first. */
  of(accountId: string): readonly CapChange[];
  /** Notes a change as a part of the transaction that makes it. */
  note(tx: Transaction, before: AccountRow, after: AccountRow, reason: string): void;
}

/** The generated cap was set once, some time after the account was made. */
function firstChange({ options, clock }: Platform, row: AccountRow): CapChange[] {
  const finance = mockPersons.find((person) => person.role === "finance");
  if (row.cap === undefined || finance === undefined) return [];
  const createdAt = Date.parse(row.createdAt);
  const at = createdAt + randomAt(options.seed, moments, row.place) * (clock.now() - createdAt);
  const by = { id: finance.staffId, name: finance.name };
  return [{ at: formatTime(at), by, after: row.cap, reason: "Agreed with the customer" }];
}

export const capHistory: Area<CapHistory> = {
  name: "cap-history",
  build(platform) {
    const changes = new Map<string, CapChange[]>();
    for (const row of platform.use(generatedAccountRows)) changes.set(row.id, firstChange(platform, row));
    return {
      of: (accountId) => changes.get(accountId) ?? [],
      note(tx, { cap: before }, { id, cap: after }, reason) {
        const { id: staffId, name } = tx.caller.actor;
        const change: CapChange = {
          at: formatTime(tx.at),
          by: { id: staffId, name },
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
          reason,
        };
        tx.enlist(() => () => void changes.set(id, [change, ...(changes.get(id) ?? [])]));
      },
    };
  },
};
