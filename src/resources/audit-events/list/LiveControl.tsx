import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { formatTotal } from "../../../components/table/rowCount";
import type { useLiveTail } from "./useLiveTail";

interface LiveControlProps {
  live: ReturnType<typeof useLiveTail>;
  /** To the newest row. */
  onShowNewer: () => void;
}

/** Follows the log, and says what has come in while it may not move the page. */
export const LiveControl = ({ live, onShowNewer }: LiveControlProps) => {
  const translate = useTranslate();
  const { isLive, isPaused, newer, setLive } = live;
  const count = newer && formatTotal({ value: newer.count, relation: newer.relation });
  return (
    <>
      <span aria-live="polite">
        {newer && (
          <Button size="small" variant="quiet" icon="arrow-up" onClick={onShowNewer}>
            {translate("audit_events.live.newer", { smart_count: newer.count, count: count ?? "" })}
          </Button>
        )}
      </span>
      <Button
        size="small"
        variant="quiet"
        icon={isPaused ? "pause" : "refresh"}
        aria-pressed={isLive}
        onClick={() => setLive(!isLive)}
        className={isLive ? "bg-accent-soft text-accent" : undefined}
      >
        {translate(isPaused ? "audit_events.live.paused" : "audit_events.live.label")}
      </Button>
    </>
  );
};
