import { LinkBase, useTranslate } from "react-admin";
import { Panel } from "../../../components/layout/Panel";
import { concernedRows } from "../../../domain/retention/concernedRows";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import type { Retention } from "../retention";

const MINUTE_MS = 60_000;

/** Ways to the rows behind the figures, and to the runs in the audit log. */
export const RowsPanel = ({ status }: { status: Retention }) => {
  const translate = useTranslate();
  const canReadAudit = useHasScope("audit:read");
  const rows = concernedRows(status, useServerNow(MINUTE_MS));
  const trail = `/audit-events?${new URLSearchParams({ q: `action:retention.* target:${status.id}` }).toString()}`;
  const links = [
    ...rows.map(({ which, path }) => ({ key: which as string, path })),
    ...(canReadAudit ? [{ key: "trail", path: trail }] : []),
  ];
  return (
    <Panel title={translate("retention.panel.rows")}>
      <div className="space-y-2 text-sm">
        {rows.length === 0 && (
          <p className="text-muted">
            {translate(`retention.rows.${status.rule.rule === "not_stored" ? "none" : "unseen"}`)}
          </p>
        )}
        <ul className="space-y-1">
          {links.map(({ key, path }) => (
            <li key={key}>
              <LinkBase to={path} className="text-accent hover:underline">
                {translate(`retention.rows.${key}`)}
              </LinkBase>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
};
