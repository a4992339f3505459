import { accessKeys } from "./access-keys/accessKeys";
import { accounts } from "./accounts/accounts";
import { communications } from "./communications/communications";
import { orders } from "./orders/orders";
import type { Area } from "./platform";
import { disclosures } from "./disclosures/disclosures";
import { letters } from "./letters/letters";
import { requestChanges } from "./privacy-requests/requestChanges";
import { privacyRequests } from "./privacy-requests/privacyRequests";
import { reconciliation } from "./reconciliation/periods";
import { retention } from "./retention/retention";
import { recipientTasks } from "./privacy-requests/recipientTasks";
import { processors } from "./processors/processors";

/** The areas of records: accounts, access keys, orders, privacy requests and what else is a collection. */
export const recordAreas: readonly Area<unknown>[] = [
  accounts,
  accessKeys,
  communications,
  orders,
  reconciliation,
  processors,
  privacyRequests,
  recipientTasks,
  letters,
  disclosures,
  requestChanges,
  retention,
];
