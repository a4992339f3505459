import { useTranslate, type RaRecord } from "react-admin";
import { Button } from "../button/Button";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { formatTotal } from "../table/rowCount";
import type { StreamRead } from "./streamListContext";
import { formatCount } from "../field/formatCount";

/** The foot of a stream: how much of it is here, and a way further back. */
export const OlderRows = <Row extends RaRecord>({ stream }: { stream: StreamRead<Row> }) => {
  const translate = useTranslate();
  const shown = stream.rows?.length ?? 0;
  if (shown === 0) return null;
  return (
    <div className="border-t border-hairline text-xs text-muted">
      {stream.error && (
        <div className="p-2">
          <ProblemPanel
            layout="inline"
            error={stream.error}
            onRetry={stream.retry}
            retrying={stream.isFetching}
          />
        </div>
      )}
      <div className="flex min-h-10 items-center justify-between gap-4 px-3">
        <span aria-live="polite">
          {stream.total &&
            translate("kit.stream.shown", {
              shown: formatCount(shown),
              total: formatTotal(stream.total),
            })}
        </span>
        {stream.hasOlder && !stream.error && (
          <Button size="small" pending={stream.isFetchingOlder} onClick={stream.loadOlder}>
            {translate("kit.stream.load_older")}
          </Button>
        )}
        {!stream.hasOlder && <span>{translate("kit.stream.end")}</span>}
      </div>
    </div>
  );
};
