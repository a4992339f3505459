import { useTranslate } from "react-admin";
import { ContentNotice } from "../../../components/request-log/ContentNotice";
import { Panel } from "../../../components/layout/Panel";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { RequestFacts } from "./RequestFacts";
import { RequestTrail } from "./RequestTrail";

const parts = ["call", "measures", "origin"] as const;

/** A request whole: what was called, what it took and cost, whose it was, and where it left a trace. */
export const RequestBody = ({ request, columns = 2 }: { request: RequestLog; columns?: 1 | 2 }) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  return (
    <div className="space-y-4">
      {parts.map((part) => (
        <Panel
          key={part}
          title={translate(`request_logs.part.${part}`)}
          {...(part === "call" && { actions: <ContentNotice isContentKept={capabilities.content} /> })}
        >
          <RequestFacts request={request} part={part} columns={columns} />
        </Panel>
      ))}
      <RequestTrail request={request} />
    </div>
  );
};
