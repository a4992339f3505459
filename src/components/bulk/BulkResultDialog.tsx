import { useTranslate } from "react-admin";
import { Badge } from "../badge/Badge";
import { Button } from "../button/Button";
import { Dialog } from "../dialog/Dialog";
import { formatCount } from "../field/formatCount";

const MOST_SHOWN = 200;

/** What became of each row that a bulk verb was asked for. */
export interface BulkResult {
  succeeded: readonly string[];
  failed: readonly { id: string; problem: { title: string; detail?: string } }[];
}

export interface BulkResultDialogProps {
  /** What was done, as a verb: "Revoke". */
  verb: string;
  result: BulkResult;
  /** What a row is called; its id where nothing else is known. */
  nameOf?: (id: string) => string | undefined;
  onClose: () => void;
}

/** What became of each row: a partial success is neither a success nor a failure. */
export const BulkResultDialog = ({ verb, result, nameOf, onClose }: BulkResultDialogProps) => {
  const translate = useTranslate();
  const { succeeded, failed } = result;
  const counted = (smart_count: number) => ({ smart_count, count: formatCount(smart_count) });
  return (
    <Dialog
      title={translate("kit.bulk.result_title", { verb })}
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
          {translate("kit.bulk.succeeded", counted(succeeded.length))}
        </Badge>
        {failed.length > 0 && (
          <Badge tone="critical">{translate("kit.bulk.failed", counted(failed.length))}</Badge>
        )}
      </div>
      {failed.length > 0 && <p className="pb-2 text-muted">{translate("kit.bulk.failed_selected")}</p>}
      <ul className="divide-y divide-hairline">
        {failed.slice(0, MOST_SHOWN).map(({ id, problem }) => (
          <li key={id} className="py-2">
            <p className="font-medium">
              <bdi>{nameOf?.(id) ?? id}</bdi>
            </p>
            <p className="text-muted">{problem.detail ?? problem.title}</p>
          </li>
        ))}
      </ul>
      {failed.length > MOST_SHOWN && (
        <p className="pt-2 text-muted">
          {translate("kit.bulk.more_failed", counted(failed.length - MOST_SHOWN))}
        </p>
      )}
    </Dialog>
  );
};
