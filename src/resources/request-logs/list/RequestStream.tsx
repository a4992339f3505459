import { requestLogColumns } from "../../../components/request-log/requestLogColumns";
import { FollowedStream } from "../../../components/stream/FollowedStream";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { useNewer } from "../../../providers/dataProvider/useNewer";
import { useStreamPages } from "../../../providers/dataProvider/useStreamPages";
import { requestPath, resource } from "../requestLogPaths";

const pageSize = 100;

/** How it ended and what it was, then when and how long. */
const cardsBeginWith = ["outcome", "status", "model", "latencyMs", "at", "cost"];

interface RequestStreamProps {
  filter: Readonly<Record<string, unknown>>;
  /** Undefined where a request opens on its own page. */
  onOpen: ((row: RequestLog) => void) | undefined;
}

/** The requests themselves. */
export const RequestStream = ({ filter, onOpen }: RequestStreamProps) => {
  const stream = useStreamPages<RequestLog>(resource, filter, { limit: pageSize });
  const newer = useNewer(resource, filter, stream.asOf?.seq);
  return (
    <FollowedStream<RequestLog>
      stream={stream}
      newer={newer}
      filter={filter}
      columns={requestLogColumns}
      cardsBeginWith={cardsBeginWith}
      name={resource}
      texts="request_logs"
      rowLink={requestPath}
      onOpen={onOpen}
    />
  );
};
