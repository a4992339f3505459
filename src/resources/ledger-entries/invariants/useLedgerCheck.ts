import { useLocation, useTranslate } from "react-admin";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { platformNow } from "../../../providers/authProvider/platformNow";
import { useSession } from "../../../providers/authProvider/SessionContext";
import type { TabJob } from "../../../providers/tabJobs/tabJob";
import { useTabJobs, useTabJobStore } from "../../../providers/tabJobs/TabJobsContext";
import { resource } from "../ledgerEntry";
import { boundsOf, readCheckedRange, writeCheckedRange, type CheckedRange } from "./checkedRange";
import { ledgerCheckKind, type LedgerCheckInput } from "./ledgerCheckJob";

const pathOf = (chosen: CheckedRange): string => {
  const search = writeCheckedRange(chosen).toString();
  return `/${resource}/invariants${search && `?${search}`}`;
};

const isOf =
  (chosen: CheckedRange) =>
  ({ kind, input }: TabJob) =>
    kind === ledgerCheckKind &&
    input !== null &&
    pathOf((input as LedgerCheckInput).chosen) === pathOf(chosen);

/** The newest check of the range that the address names, and how to start one. */
export const useLedgerCheck = () => {
  const translate = useTranslate();
  const store = useTabJobStore();
  const session = useSession();
  const timeZone = usePlatformZone();
  const { search } = useLocation();
  const chosen = readCheckedRange(new URLSearchParams(search));
  const job = useTabJobs().find(isOf(chosen));
  const start = () => {
    const input: LedgerCheckInput = { chosen, range: boundsOf(chosen, timeZone, platformNow(session)) };
    const range =
      chosen.id === "days"
        ? `${chosen.first} – ${chosen.last}`
        : translate(`ledger_check.range.${chosen.id}`);
    store.start({
      kind: ledgerCheckKind,
      input,
      isPersonal: false,
      label: translate("ledger_check.job", { range }),
      path: () => pathOf(chosen),
    });
  };
  return {
    chosen,
    pathOf,
    job,
    start,
    cancel: () => job && store.cancel(job.id),
    again: () => job && store.again(job.id),
  };
};
