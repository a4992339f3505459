import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { AuditEvent } from "../../domain/audit-event/auditEvent";
import { isBroken, shownEvent, type ProvenRow } from "./provenRow";

const nothing = <span className="text-faint">–</span>;

interface ProvenCellProps {
  row: ProvenRow;
  children: (event: AuditEvent) => ReactNode;
}

/** A cell from the verified bytes: a skeleton until they are, nothing at all when they were found wrong. */
export const ProvenCell = ({ row: { proof }, children }: ProvenCellProps) => {
  const event = shownEvent(proof);
  if (event) return children(event) ?? nothing;
  if (proof.state === "checking")
    return <span aria-hidden className="skeleton inline-block h-2 w-3/5 align-middle" />;
  return nothing;
};

/** The place of the sentence says why there is none: what failed, or that the proof is still to come. */
export const ProvenSentence = ({ row, children }: ProvenCellProps) => {
  const translate = useTranslate();
  const { proof } = row;
  if (isBroken(proof)) {
    const name = proof.failure ? `audit.check.${proof.failure.check}` : `audit.state.${proof.state}`;
    const text = translate("audit.hidden", { check: translate(name) });
    return <strong className="font-medium text-critical">{text}</strong>;
  }
  if (proof.event || proof.state === "checking") return <ProvenCell row={row}>{children}</ProvenCell>;
  return <span className="text-muted">{translate(`audit.no_sentence.${proof.state}`)}</span>;
};
