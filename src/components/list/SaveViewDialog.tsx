import { useId, useState } from "react";
import { useDataProvider, useListContext, useNotify, useTranslate } from "react-admin";
import { useQueryClient } from "@tanstack/react-query";
import { Button } from "../button/Button";
import { Dialog } from "../dialog/Dialog";
import { TextEntry } from "../dialog/TextEntry";
import { useOneAtATime } from "../dialog/useOneAtATime";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { useShownColumns } from "./ListPageContext";
import type { SavedViewQuery } from "./savedView";

const longestName = 80;

interface SaveViewDialogProps {
  params?: Readonly<Record<string, string>>;
  onClose: () => void;
}

/** Keeps filters, sort and columns under a name. */
export const SaveViewDialog = ({ params, onClose }: SaveViewDialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const formId = useId();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { resource, filterValues, sort } = useListContext();
  const shownColumns = useShownColumns();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const act = useOneAtATime(async () => {
    const query: SavedViewQuery = {
      filter: filterValues,
      ...(sort.field !== "" && { sort: [sort.field, sort.order] as const }),
      columns: shownColumns().map(({ source }) => source),
      ...(params && { params }),
    };
    const data = { name: name.trim(), resource, visibility: isShared ? "shared" : "private", query };
    await dataProvider.create("saved-views", { data, meta: { idempotencyKey } });
    await queryClient.invalidateQueries({ queryKey: ["saved-views"] });
  });
  const handleSubmit = async () => {
    if (name.trim() === "" || !(await act.run(undefined))) return;
    notify("kit.views.saved", { type: "success", messageArgs: { name: name.trim() } });
    onClose();
  };
  return (
    <Dialog
      title={translate("kit.views.save_title")}
      onClose={onClose}
      locked={act.pending}
      footer={
        <>
          <Button onClick={onClose}>{translate("kit.action.cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            pending={act.pending}
            disabled={name.trim() === ""}
          >
            {translate("kit.action.save")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void handleSubmit();
        }}
      >
        <TextEntry
          label={translate("kit.views.name")}
          required
          autoFocus
          value={name}
          onChange={(text) => setName(text.slice(0, longestName))}
        />
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            checked={isShared}
            onChange={(event) => setShared(event.target.checked)}
            className="mt-1 size-3.5 accent-accent"
          />
          <span>
            {translate("kit.views.share")}
            <span className="block text-xs text-muted">{translate("kit.views.share_help")}</span>
          </span>
        </label>
        {act.error !== undefined && <ProblemPanel error={act.error} layout="inline" />}
      </form>
    </Dialog>
  );
};
