import { useRecordContext } from "react-admin";
import { StatusBadge } from "../../../components/field/StatusField";
import { Show } from "../../../components/page/Show";
import { retentionTitle, stateLooks, type Retention } from "../retention";
import { ContradictionBanner } from "./ContradictionBanner";
import { HeldPanel } from "./HeldPanel";
import { PromisePanel } from "./PromisePanel";
import { RowsPanel } from "./RowsPanel";
import { RunNow } from "./RunNow";
import { RunsPanel } from "./RunsPanel";

const retentionMeta = ({ state }: Retention) => (
  <StatusBadge value={state} looks={stateLooks} labels="retention.state" />
);

const runNow = (status: Retention) => <RunNow status={status} />;

const Body = () => {
  const status = useRecordContext<Retention>();
  if (!status) return null;
  return (
    <div className="space-y-4">
      <ContradictionBanner status={status} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="space-y-4">
          <PromisePanel status={status} />
          <RunsPanel status={status} />
        </div>
        <div className="space-y-4">
          <HeldPanel status={status} />
          <RowsPanel status={status} />
        </div>
      </div>
    </div>
  );
};

/** One category: what is promised, what is held, what the runs do about it, and the rows concerned. */
export const RetentionShow = () => (
  <Show<Retention> title={retentionTitle} meta={retentionMeta} actions={runNow}>
    <Body />
  </Show>
);
