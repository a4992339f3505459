import { useState } from "react";
import { useGetIdentity, useGetList, useListContext, useNavigate, useTranslate } from "react-admin";
import { lazyNamed } from "../lazy/lazyNamed";
import { Menu } from "../menu/Menu";
import type { MenuEntry } from "../menu/menuEntry";
import { useApplyColumns } from "../table/useColumnPreferences";
import { isShowing, searchOfView, type SavedView } from "./savedView";

const SaveViewDialog = lazyNamed(() => import("./SaveViewDialog").then((module) => module.SaveViewDialog));
const ManageViewsDialog = lazyNamed(() =>
  import("./ManageViewsDialog").then((module) => module.ManageViewsDialog),
);

const mostViews = 100;
const shownInMenu = 20;

const useViews = (resource: string, enabled: boolean) =>
  useGetList<SavedView>(
    "saved-views",
    {
      filter: { resource },
      sort: { field: "name", order: "ASC" },
      pagination: { page: 1, perPage: mostViews },
    },
    { enabled },
  );

export interface SavedViewsProps {
  /** What the list keeps in the address beside filter and sort, as the view is to keep it. */
  params?: Readonly<Record<string, string>>;
}

/** The list's saved views, asked for when the menu is first opened. */
export const SavedViews = ({ params }: SavedViewsProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { resource, filterValues, sort } = useListContext();
  const { identity } = useGetIdentity();
  const [isWanted, setWanted] = useState(false);
  const [open, setOpen] = useState<"save" | "manage">();
  const { data = [], isPending, error, refetch } = useViews(resource, isWanted);
  const applyColumns = useApplyColumns(resource);
  const show = (view: SavedView) => {
    if (view.query.columns) applyColumns(view.query.columns);
    navigate({ search: searchOfView(view.query) });
  };
  const message = (id: string, label: string, onAction: () => void, disabled: boolean): MenuEntry[] => [
    { id, label: translate(label), onAction, disabled },
  ];
  const views: MenuEntry[] = data.slice(0, shownInMenu).map((view) => ({
    id: view.id,
    label: view.name,
    selected: isShowing(view.query, filterValues as Record<string, unknown>, sort, params),
    ...(view.visibility === "shared" ? { icon: "share" as const, note: view.owner.name } : {}),
    onAction: () => show(view),
  }));
  const state = error
    ? message("retry", "kit.views.failed", () => void refetch(), false)
    : message("none", isPending ? "kit.loading" : "kit.views.none", () => undefined, true);
  return (
    <>
      <Menu
        label={translate("kit.views.title")}
        icon="bookmark"
        variant="quiet"
        onOpen={() => setWanted(true)}
        items={[
          ...(views.length > 0 ? views : state),
          {
            id: "save",
            label: translate("kit.views.save"),
            icon: "plus",
            separated: true,
            onAction: () => setOpen("save"),
          },
          {
            id: "manage",
            label: translate("kit.views.manage"),
            icon: "sliders",
            disabled: data.length === 0,
            onAction: () => setOpen("manage"),
          },
        ]}
      >
        {translate("kit.views.title")}
      </Menu>
      {open === "save" && (
        <SaveViewDialog {...(params ? { params } : {})} onClose={() => setOpen(undefined)} />
      )}
      {open === "manage" && (
        <ManageViewsDialog
          views={data}
          personId={identity?.id === undefined ? undefined : String(identity.id)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};
