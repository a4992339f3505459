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

/** The place of the sentence says what is wrong, since there is no sentence that could be trusted. */
export const ProvenSentence = ({ row, children }: ProvenCellProps) => {
  const translate = useTranslate();
  const { proof } = row;
  if (!isBroken(proof)) return <ProvenCell row={row}>{children}</ProvenCell>;
  const check = proof.failure
    ? translate(`audit.check.${proof.failure.check}`)
    : translate(`audit.state.${proof.state}`);
  return <strong className="font-medium text-critical">{translate("audit.hidden", { check })}</strong>;
};
