import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { classNames } from "../../../components/classNames";
import { elementChanges, type ElementChange } from "../../../domain/audit-event/difference";
import type { AuditEvent } from "../../../domain/audit-event/auditEvent";

const asText = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value, null, 1) ?? "");

const Side = ({ change, side }: { change: ElementChange; side: "from" | "to" }) => {
  const translate = useTranslate();
  const isAbsent = change.op === (side === "from" ? "add" : "remove");
  if (isAbsent) return <span className="text-faint">{translate("audit_events.changes.absent")}</span>;
  if (change.redacted) return <Badge icon="lock">{translate("audit_events.changes.redacted")}</Badge>;
  const Tag = side === "from" ? "del" : "ins";
  return (
    <Tag
      className={classNames(
        "rounded-sm px-1 font-mono text-[0.92em] break-all whitespace-pre-wrap no-underline",
        side === "from" ? "bg-critical-soft" : "bg-positive-soft",
      )}
    >
      {asText(change[side])}
    </Tag>
  );
};

/** Before and after, element by element. */
export const Changes = ({ changes }: Pick<AuditEvent, "changes">) => {
  const translate = useTranslate();
  const elements = elementChanges(changes);
  if (elements.length === 0)
    return <p className="text-sm text-muted">{translate("audit_events.changes.none")}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <thead className="text-xs text-muted">
          <tr>
            {["where", "op", "from", "to"].map((column) => (
              <th key={column} scope="col" className="border-b border-hairline py-1 pr-4 font-medium">
                {translate(`audit_events.changes.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {elements.map((change) => (
            <tr
              key={`${change.pointer} ${change.op}`}
              className="border-b border-hairline align-top last:border-b-0"
            >
              <th scope="row" className="py-1.5 pr-4 font-mono text-[0.92em] font-normal break-all">
                {change.pointer || "/"}
              </th>
              <td className="py-1.5 pr-4 whitespace-nowrap text-muted">
                {translate(`audit_events.changes.ops.${change.op}`)}
              </td>
              <td className="py-1.5 pr-4">
                <Side change={change} side="from" />
              </td>
              <td className="py-1.5">
                <Side change={change} side="to" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
