import { ExportButton } from "../../../components/list/ExportButton";

/** What can be done with the ledger as a whole, or with what the present filter finds of it. */
export const LedgerActions = () => <ExportButton />;
