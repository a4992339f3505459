import { useTranslate, useListContext } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import type { KeyAction } from "../../../domain/access-keys/status";
import type { AccessKey } from "../accessKey";
import type { BulkResult } from "./bulkResult";
import { formatCount } from "../../../components/field/formatCount";

const MOST_SHOWN = 200;

interface BulkResultDialogProps {
  action: KeyAction;
  result: BulkResult;
  onClose: () => void;
}

/** What became of each row: a partial success is neither a success nor a failure. */
export const BulkResultDialog = ({ action, result, onClose }: BulkResultDialogProps) => {
  const translate = useTranslate();
  const { data = [] } = useListContext<AccessKey>();
  const names = new Map(data.map(({ id, name }) => [id, name]));
  const { succeeded, failed } = result;
  const counted = (smart_count: number) => ({ smart_count, count: formatCount(smart_count) });
  const verb = translate(`access_keys.action.${action}`);
  return (
    <Dialog
      title={translate("access_keys.bulk.result_title", { verb })}
      size={failed.length > 0 ? "medium" : "small"}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          {translate("kit.action.done")}
        </Button>
      }
    >
      <div role="status" className="flex flex-wrap gap-2 pb-3">
        <Badge tone={succeeded.length > 0 ? "positive" : "neutral"}>
          {translate("access_keys.bulk.succeeded", counted(succeeded.length))}
        </Badge>
        {failed.length > 0 && (
          <Badge tone="critical">{translate("access_keys.bulk.failed", counted(failed.length))}</Badge>
        )}
      </div>
      {failed.length > 0 && (
        <p className="pb-2 text-muted">{translate("access_keys.bulk.failed_selected")}</p>
      )}
      <ul className="divide-y divide-hairline">
        {failed.slice(0, MOST_SHOWN).map(({ id, problem }) => (
          <li key={id} className="py-2">
            <p className="font-medium">
              <bdi>{names.get(id) ?? id}</bdi>
            </p>
            <p className="text-muted">{problem.detail ?? problem.title}</p>
          </li>
        ))}
      </ul>
      {failed.length > MOST_SHOWN && (
        <p className="pt-2 text-muted">
          {translate("access_keys.bulk.more_failed", counted(failed.length - MOST_SHOWN))}
        </p>
      )}
    </Dialog>
  );
};
