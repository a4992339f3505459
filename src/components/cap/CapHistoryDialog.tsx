import { useTranslate } from "react-admin";
import type { CapChange } from "../../domain/caps/cap";
import { Button } from "../button/Button";
import { Dialog } from "../dialog/Dialog";
import { EmptyState } from "../feedback/EmptyState";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { SkeletonText } from "../feedback/Skeleton";
import { TimeText } from "../field/DateField";
import { SimpleTable, type SimpleColumn } from "../table/SimpleTable";
import { CapText } from "./CapText";

export interface CapHistoryDialogProps {
  /** Newest first; undefined until they are there. */
  changes: readonly CapChange[] | undefined;
  /** There are more than these. */
  hasOlder?: boolean;
  error: unknown;
  isFetching: boolean;
  onRetry: () => void;
  onClose: () => void;
}

const columnsOf = (translate: (key: string) => string): readonly SimpleColumn<CapChange>[] => {
  const column = (id: string, render: SimpleColumn<CapChange>["render"]): SimpleColumn<CapChange> => ({
    id,
    label: translate(`caps.history.${id}`),
    render,
  });
  return [
    column("at", ({ at }) => <TimeText at={at} className="whitespace-nowrap" />),
    column("by", ({ by }) => <bdi>{by.name}</bdi>),
    column("before", ({ before }) => <CapText cap={before} />),
    column("after", ({ after }) => <CapText cap={after} />),
    column("reason", ({ reason }) => <bdi className="break-words">{reason ?? "–"}</bdi>),
  ];
};

/** Who set which cap when, and why. */
export const CapHistoryDialog = ({
  changes,
  hasOlder = false,
  error,
  isFetching,
  onRetry,
  onClose,
}: CapHistoryDialogProps) => {
  const translate = useTranslate();
  return (
    <Dialog
      title={translate("caps.history.title")}
      size="large"
      onClose={onClose}
      footer={<Button onClick={onClose}>{translate("kit.action.done")}</Button>}
    >
      {error ? <ProblemPanel error={error} onRetry={onRetry} retrying={isFetching} /> : null}
      {!error && !changes && <SkeletonText lines={4} />}
      {!error && changes?.length === 0 && (
        <EmptyState title={translate("caps.history.empty")}>
          {translate("caps.history.empty_detail")}
        </EmptyState>
      )}
      {!error && changes && changes.length > 0 && (
        <div className="-mx-5 border-y border-hairline">
          <SimpleTable
            caption={translate("caps.history.caption")}
            columns={columnsOf(translate)}
            rows={changes}
            rowKey={({ at, by }) => `${at} ${by.id}`}
          />
        </div>
      )}
      {!error && hasOlder && <p className="pt-3 text-muted">{translate("caps.history.older")}</p>}
    </Dialog>
  );
};
