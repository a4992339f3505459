import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDataProvider, useTranslate } from "react-admin";
import { Badge } from "../badge/Badge";
import { Button } from "../button/Button";
import { IconButton } from "../button/IconButton";
import { Dialog } from "../dialog/Dialog";
import { useOneAtATime } from "../dialog/useOneAtATime";
import { problemOf } from "../../domain/problem/problem";
import { Banner } from "../feedback/Banner";
import { ProblemPanel } from "../feedback/ProblemPanel";
import type { SavedView } from "./savedView";

interface Change {
  view: SavedView;
  /** `null` deletes it. */
  to: Partial<Pick<SavedView, "name" | "visibility">> | null;
}

/** The view as it is now, when a change was refused because it had been changed elsewhere. */
const newerView = (error: unknown): SavedView | undefined => {
  const { status, current } = problemOf(error);
  return status === 412 ? (current as SavedView | undefined) : undefined;
};

const useViewChanges = () => {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [last, setLast] = useState<Change>();
  const act = useOneAtATime(async (change: Change) => {
    const { view, to } = change;
    const { id, name, resource, visibility, query } = view;
    setLast(change);
    try {
      if (to) {
        const data = { name, resource, visibility, query, ...to };
        await dataProvider.update("saved-views", { id, data, previousData: view });
      } else await dataProvider.delete("saved-views", { id, previousData: view });
    } finally {
      // After a refusal too: the list must not go on showing what is no longer so.
      await queryClient.invalidateQueries({ queryKey: ["saved-views"] });
    }
  });
  const newer = newerView(act.error);
  return { ...act, conflict: newer && last ? { newer, to: last.to } : undefined };
};

const Conflict = ({ newer, to, onApply }: { newer: SavedView; to: Change["to"]; onApply: () => void }) => {
  const translate = useTranslate();
  return (
    <div role="alert" className="pb-2">
      <Banner
        tone="caution"
        title={translate("kit.views.changed", { name: newer.name })}
        action={
          <Button size="small" onClick={onApply}>
            {to ? translate("kit.views.apply") : translate("kit.views.delete_anyway")}
          </Button>
        }
      >
        {to?.name !== undefined && translate("kit.views.yours", { name: to.name })}
      </Banner>
    </div>
  );
};

interface RowProps {
  view: SavedView;
  isOwn: boolean;
  busy: boolean;
  onChange: (to: Change["to"]) => void;
}

const ViewRow = ({ view, isOwn, busy, onChange }: RowProps) => {
  const translate = useTranslate();
  const [name, setName] = useState(view.name);
  const isShared = view.visibility === "shared";
  if (!isOwn)
    return (
      <li className="flex h-11 items-center gap-2">
        <span className="min-w-0 flex-1 truncate">{view.name}</span>
        <span className="text-xs text-muted">{view.owner.name}</span>
        <Badge icon="share">{translate("kit.views.shared")}</Badge>
      </li>
    );
  return (
    <li className="flex h-11 items-center gap-1">
      <form
        className="flex min-w-0 flex-1 gap-1"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") onChange({ name: name.trim() });
        }}
      >
        <input
          aria-label={translate("kit.views.rename", { name: view.name })}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="control-outline h-control min-w-0 flex-1 px-2"
        />
        {name.trim() !== view.name && name.trim() !== "" && (
          <Button type="submit" disabled={busy}>
            {translate("kit.action.save")}
          </Button>
        )}
      </form>
      <IconButton
        icon="share"
        pressed={isShared}
        label={translate(isShared ? "kit.views.unshare" : "kit.views.share_one", { name: view.name })}
        disabled={busy}
        onClick={() => onChange({ visibility: isShared ? "private" : "shared" })}
      />
      <IconButton
        icon="trash"
        label={translate("kit.views.delete", { name: view.name })}
        disabled={busy}
        onClick={() => onChange(null)}
      />
    </li>
  );
};

export interface ManageViewsDialogProps {
  views: readonly SavedView[];
  /** Who is signed in: only their own views can be changed. */
  personId: string | undefined;
  onClose: () => void;
}

export const ManageViewsDialog = ({ views, personId, onClose }: ManageViewsDialogProps) => {
  const translate = useTranslate();
  const act = useViewChanges();
  return (
    <Dialog
      title={translate("kit.views.manage_title")}
      size="medium"
      onClose={onClose}
      footer={<Button onClick={onClose}>{translate("kit.action.done")}</Button>}
    >
      {act.conflict && (
        <Conflict
          {...act.conflict}
          onApply={() => act.conflict && void act.run({ view: act.conflict.newer, to: act.conflict.to })}
        />
      )}
      {act.error !== undefined && !act.conflict && <ProblemPanel error={act.error} layout="inline" />}
      <ul className="divide-y divide-hairline">
        {views.map((view) => (
          <ViewRow
            key={`${view.id} ${view.version}`}
            view={view}
            isOwn={view.owner.id === personId}
            busy={act.pending}
            onChange={(to) => void act.run({ view, to })}
          />
        ))}
      </ul>
    </Dialog>
  );
};
