import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { OutcomeBadge } from "../../../components/request-log/OutcomeBadge";
import { SelectedPane } from "../../../components/stream/SelectedPane";
import type { RequestLog } from "../../../domain/request-logs/requestLog";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { requestPath, resource } from "../requestLogPaths";
import { RequestBody } from "../show/RequestBody";

interface SelectedRequestProps {
  id: string;
  onClose: () => void;
}

const Title = ({ request }: { request: RequestLog }) => (
  <>
    <bdi>{request.model}</bdi> <OutcomeBadge outcome={request.outcome} />
  </>
);

/** The request of the selected row, beside the list. */
export const SelectedRequest = ({ id, onClose }: SelectedRequestProps) => {
  const translate = useTranslate();
  const steward = useSteward();
  const reading = useQuery({
    queryKey: [resource, "one", id],
    queryFn: ({ signal }) => steward.readRow<RequestLog>(resource, id, signal),
  });
  const request = reading.data;
  return (
    <SelectedPane
      label={translate("request_logs.selected")}
      title={request ? <Title request={request} /> : id}
      page={{ to: requestPath({ id }), label: translate("request_logs.open_page") }}
      onClose={onClose}
      reading={reading}
    >
      {request && <RequestBody request={request} columns={1} />}
    </SelectedPane>
  );
};
