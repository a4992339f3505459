import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { periodPath, type Period } from "../period";
import { usePeriodName } from "../periodName";
import { periodColumns } from "./periodColumns";
import { periodFilters } from "./periodFilters";

const OpenPeriodDialog = lazyNamed(() =>
  import("./OpenPeriodDialog").then((module) => module.OpenPeriodDialog),
);
const PackDialog = lazyNamed(() => import("./PackDialog").then((module) => module.PackDialog));

const newestFirst = { field: "from", order: "DESC" } as const;
const onCards = withFirst(periodColumns, ["from", "status", "provider", "openItems"]);

/** The periods of every processor: what is open, what was closed, and what came late. */
export const PeriodList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const canWork = useHasScope("orders:reconcile");
  const canPack = useHasScope("ledger:review");
  const nameOf = usePeriodName();
  const [dialog, setDialog] = useState<"open" | "pack">();
  const close = () => setDialog(undefined);
  const openButton = (
    <Button variant="primary" icon="plus" onClick={() => setDialog("open")}>
      {translate("reconciliation.create.button")}
    </Button>
  );
  return (
    <List<Period>
      title="reconciliation.title"
      filters={periodFilters}
      search={false}
      savedViews={false}
      sort={newestFirst}
      actions={
        <>
          {canPack && (
            <Button icon="download" onClick={() => setDialog("pack")}>
              {translate("reconciliation.pack.button")}
            </Button>
          )}
          {canWork && openButton}
        </>
      }
    >
      <DataTable<Period>
        columns={isNarrow ? onCards : periodColumns}
        rowLink={periodPath}
        rowLabel={nameOf}
        empty={
          <EmptyState
            title={translate("reconciliation.empty.title")}
            {...(canWork && { action: openButton })}
          >
            {translate("reconciliation.empty.body")}
          </EmptyState>
        }
      />
      {dialog === "open" && <OpenPeriodDialog onClose={close} />}
      {dialog === "pack" && <PackDialog onClose={close} />}
    </List>
  );
};
