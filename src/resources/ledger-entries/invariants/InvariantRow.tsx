import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import type { Tone } from "../../../components/badge/tones";
import { formatCount } from "../../../components/field/formatCount";
import type { Finding, Invariant } from "../../../domain/ledger-invariants";
import { FirstBreak } from "./FirstBreak";

type State = Finding["is"] | "open";

const TONES: Record<State, Tone> = {
  open: "neutral",
  holds: "positive",
  broken: "critical",
  unchecked: "caution",
};

const Detail = ({ invariant, finding }: { invariant: Invariant; finding: Finding }) => {
  const translate = useTranslate();
  if (finding.is === "unchecked")
    return <p className="text-sm">{translate(`ledger_check.why.${finding.why}`)}</p>;
  const figures = { smart_count: finding.checked, count: formatCount(finding.checked) };
  const looked = translate(`ledger_check.checked.${invariant}`, figures);
  if (finding.is === "holds") return <p className="text-sm text-muted">{looked}</p>;
  const broken = { smart_count: finding.broken, count: formatCount(finding.broken) };
  return (
    <>
      <p className="text-sm">
        {looked} {translate("ledger_check.broken", broken)}
      </p>
      <FirstBreak found={finding.first} />
    </>
  );
};

interface InvariantRowProps {
  invariant: Invariant;
  /** Undefined before the first check. */
  finding: Finding | undefined;
}

/** One thing that must be true of the books, and whether it is. */
export const InvariantRow = ({ invariant, finding }: InvariantRowProps) => {
  const translate = useTranslate();
  const state: State = finding?.is ?? "open";
  return (
    <li data-invariant={invariant} data-state={state} className="space-y-2 px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="font-medium">{translate(`ledger_check.invariant.${invariant}`)}</h3>
        <Badge tone={TONES[state]}>{translate(`ledger_check.state.${state}`)}</Badge>
      </div>
      <p className="text-xs text-muted">{translate(`ledger_check.about.${invariant}`)}</p>
      {finding && <Detail invariant={invariant} finding={finding} />}
    </li>
  );
};
