import { useState } from "react";
import { useTranslate } from "react-admin";
import type { ProvenRow } from "../../../components/audit/provenRow";
import { isBroken } from "../../../components/audit/provenRow";
import { CopyButton } from "../../../components/button/CopyButton";
import { classNames } from "../../../components/classNames";
import type { AuditEventItem } from "../auditEvent";

interface RawLeafProps {
  item: AuditEventItem;
  row: ProvenRow;
}

/** The bytes as they came, not even in the page until asked for: they hold what the rest masks. */
export const RawLeaf = ({ item, row }: RawLeafProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { leafHash } = row.proof;
  const isWrong = isBroken(row.proof);
  const copied = JSON.stringify({ index: item.index, leafHash: leafHash ?? null, leaf: item.leaf });
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-default rounded font-medium">{translate("audit_events.raw.title")}</summary>
      <p className={classNames("py-2 text-xs", isWrong ? "text-critical" : "text-muted")}>
        {translate(isWrong ? "audit_events.raw.wrong" : "audit_events.raw.about")}
      </p>
      <div
        className={classNames(
          "flex items-start gap-2 rounded-md border bg-sunken p-2",
          isWrong ? "border-critical" : "border-hairline",
        )}
      >
        <pre className="max-h-80 min-w-0 flex-1 overflow-auto font-mono text-xs break-all whitespace-pre-wrap">
          {isOpen && item.leaf}
        </pre>
        <CopyButton text={copied} label={translate("audit_events.raw.copy")} />
      </div>
    </details>
  );
};
