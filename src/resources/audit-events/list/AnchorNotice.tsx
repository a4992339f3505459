import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { TimeText } from "../../../components/field/DateField";
import type { Anchor } from "./anchor";

/** Says that the reading does not start at the newest event, and leads back there. */
export const AnchorNotice = ({ anchor, onBack }: { anchor: Anchor; onBack: () => void }) => {
  const translate = useTranslate();
  return (
    <div
      role="status"
      className="mb-2 flex flex-wrap items-center gap-3 rounded-md bg-accent-soft px-3 py-1.5 text-sm"
    >
      <span>
        {anchor.kind === "index" ? (
          translate("audit_events.go_to.from_index", { index: anchor.index })
        ) : (
          <>
            {translate("audit_events.go_to.from_time")} <TimeText at={anchor.at} />
          </>
        )}
      </span>
      <Button size="small" icon="first" onClick={onBack}>
        {translate("audit_events.go_to.newest")}
      </Button>
    </div>
  );
};
