import { useState } from "react";
import { useRecordContext, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { Button } from "../../../components/button/Button";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { IdText } from "../../../components/field/IdField";
import { StatusBadge } from "../../../components/field/StatusField";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { Show } from "../../../components/page/Show";
import { Tabs } from "../../../components/tabs/Tabs";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { CompareTab } from "../compare/CompareTab";
import { periodLooks, type Period } from "../period";
import { usePeriodName } from "../periodName";
import { PeriodFacts } from "./PeriodFacts";
import { useWhyNotSign } from "./useWhyNotSign";

const fallback = { fallback: <SkeletonText lines={6} /> };
const ItemsTab = lazyNamed(() => import("../items/ItemsTab").then((module) => module.ItemsTab), fallback);
const SealTab = lazyNamed(() => import("../seal/SealTab").then((module) => module.SealTab), fallback);
const SignDialog = lazyNamed(() => import("./SignDialog").then((module) => module.SignDialog));
const ReturnDialog = lazyNamed(() => import("./SignDialog").then((module) => module.ReturnDialog));

const Meta = ({ status, id }: Period) => (
  <>
    <StatusBadge value={status} looks={periodLooks} labels="reconciliation.status" />
    <IdText id={id} copyable />
  </>
);

const Actions = ({ period }: { period: Period }) => {
  const translate = useTranslate();
  const why = useWhyNotSign(period);
  const [dialog, setDialog] = useState<"sign" | "return">();
  const close = () => setDialog(undefined);
  if (period.status === "closed") return null;
  return (
    <>
      {period.status === "signed_once" && (
        <Button icon="undo" onClick={() => setDialog("return")}>
          {translate("reconciliation.give_back.button")}
        </Button>
      )}
      <span className="flex flex-wrap items-center gap-2" title={why}>
        {why !== undefined && <span className="text-xs text-muted">{why}</span>}
        <Button variant="primary" icon="check" disabled={why !== undefined} onClick={() => setDialog("sign")}>
          {translate("reconciliation.sign.button")}
        </Button>
      </span>
      {dialog === "sign" && <SignDialog period={period} onClose={close} />}
      {dialog === "return" && <ReturnDialog period={period} onClose={close} />}
    </>
  );
};

const Body = () => {
  const translate = useTranslate();
  const period = useRecordContext<Period>();
  if (!period) return null;
  const { openItems, lateEntries, seal } = period;
  const label = (id: string) => translate(`reconciliation.tab.${id}`);
  const count = (tone: "caution" | "critical", value: number) =>
    value > 0 && { badge: <Badge tone={tone}>{value}</Badge> };
  return (
    <div className="space-y-4">
      <PeriodFacts period={period} />
      <Tabs
        label={translate("reconciliation.title")}
        tabs={[
          { id: "compare", label: label("compare"), content: <CompareTab period={period} /> },
          {
            id: "items",
            label: label("items"),
            content: <ItemsTab period={period} />,
            ...count("caution", openItems),
          },
          ...(seal
            ? [
                {
                  id: "seal",
                  label: label("seal"),
                  content: <SealTab period={period} />,
                  ...count("caution", lateEntries),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
};

/** One period of one processor: compared, settled, signed by two, sealed. */
export const PeriodShow = () => {
  const nameOf = usePeriodName();
  const canWork = useHasScope("orders:reconcile");
  return (
    <Show<Period>
      title={nameOf}
      meta={(period) => <Meta {...period} />}
      actions={(period) => canWork && <Actions period={period} />}
    >
      <Body />
    </Show>
  );
};
