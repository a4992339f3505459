import { useState } from "react";
import { useListContext, useTranslate } from "react-admin";
import { useSelection } from "../../../components/table/SelectionContext";
import type { KeyAction } from "../../../domain/access-keys/status";
import { BulkConfirm } from "./BulkConfirm";
import { BulkResultDialog, type BulkResult } from "../../../components/bulk/BulkResultDialog";
import type { AccessKey } from "../accessKey";

/** Asks, acts once on all that is selected, then shows row by row what became of it. */
export const BulkKeyDialog = ({ action, onClose }: { action: KeyAction; onClose: () => void }) => {
  const { clear } = useSelection();
  const translate = useTranslate();
  const { onSelect, data } = useListContext<AccessKey>();
  const [result, setResult] = useState<BulkResult>();
  const finish = ({ failed }: BulkResult) => {
    // What failed stays selected, so that it can be looked at or tried again.
    clear();
    if (failed.length > 0) onSelect(failed.map(({ id }) => id));
    onClose();
  };
  if (result) {
    return (
      <BulkResultDialog
        verb={translate(`access_keys.action.${action}`)}
        result={result}
        nameOf={(id) => data?.find((key) => key.id === id)?.name}
        onClose={() => finish(result)}
      />
    );
  }
  return <BulkConfirm action={action} onDone={setResult} onClose={onClose} />;
};
