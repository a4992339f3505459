import { useState } from "react";
import { useDataProvider, useListContext, useNotify, useTranslate } from "react-admin";
import { useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../dialog/FormDialog";
import { TextEntry } from "../dialog/TextEntry";
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
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { resource, filterValues, sort } = useListContext();
  const shownColumns = useShownColumns();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const save = async () => {
    const query: SavedViewQuery = {
      filter: filterValues,
      ...(sort.field !== "" && { sort: [sort.field, sort.order] as const }),
      columns: shownColumns().map(({ source }) => source),
      ...(params && { params }),
    };
    const data = { name: name.trim(), resource, visibility: isShared ? "shared" : "private", query };
    await dataProvider.create("saved-views", { data, meta: { idempotencyKey } });
    await queryClient.invalidateQueries({ queryKey: ["saved-views"] });
  };
  return (
    <FormDialog
      title={translate("kit.views.save_title")}
      submitLabel={translate("kit.action.save")}
      canSubmit={name.trim() !== ""}
      onSubmit={save}
      onDone={() => notify("kit.views.saved", { type: "success", messageArgs: { name: name.trim() } })}
      onClose={onClose}
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
    </FormDialog>
  );
};
