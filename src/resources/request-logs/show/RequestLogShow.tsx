import { useRecordContext } from "react-admin";
import { OutcomeBadge } from "../../../components/request-log/OutcomeBadge";
import { Show } from "../../../components/page/Show";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { KeptHow } from "../KeptHow";
import { RequestBody } from "./RequestBody";

const requestMeta = ({ outcome, model }: RequestLog) => (
  <>
    <OutcomeBadge outcome={outcome} />
    <bdi>{model}</bdi>
    <KeptHow />
  </>
);

const Body = () => {
  const request = useRecordContext<RequestLog>();
  return request ? <RequestBody request={request} /> : null;
};

/** The page of one request, to read. */
export const RequestLogShow = () => (
  <Show<RequestLog> title={({ id }) => id} meta={requestMeta}>
    <Body />
  </Show>
);
