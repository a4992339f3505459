import { LinkBase, useTranslate } from "react-admin";
import { Panel } from "../../../components/layout/Panel";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { trailOf } from "./trailOf";

/** Ways on from a request: only to what this person may read and this platform has. */
export const RequestTrail = ({ request }: { request: RequestLog }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const links = trailOf(request, {
    hasAudit: useHasScope("audit:read"),
    hasErrorEvents: capabilities.errorEvents,
    hasRehosting: capabilities.rehosting,
  });
  return (
    <Panel title={translate("request_logs.trail.title")} flush>
      <ul>
        {links.map(({ id, to }) => (
          <li key={id} className="border-b border-hairline last:border-b-0">
            <LinkBase to={to} className="block px-4 py-2 text-sm underline-offset-2 hover:underline">
              {translate(`request_logs.trail.${id}`)}
            </LinkBase>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
