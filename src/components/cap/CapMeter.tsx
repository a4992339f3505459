import { useTranslate } from "react-admin";
import type { Cap } from "../../domain/caps/cap";
import { capShare } from "../../domain/caps/capShare";
import { classNames } from "../classNames";

const tones: Record<Cap["state"], string> = { ok: "bg-accent", near: "bg-caution", reached: "bg-critical" };

/** Spent and reserved as shares of a cap. The figures stand beside it; this is for the eye. */
export const CapMeter = ({ cap, className = "h-1" }: { cap: Cap; className?: string }) => {
  const translate = useTranslate();
  const share = capShare(cap);
  return (
    <span
      role="meter"
      aria-label={translate("caps.meter")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share.spent + share.reserved}
      className={classNames("flex overflow-hidden rounded-full bg-neutral-soft", className)}
    >
      <span className={tones[cap.state]} style={{ width: `${share.spent}%` }} />
      <span className={classNames("opacity-45", tones[cap.state])} style={{ width: `${share.reserved}%` }} />
    </span>
  );
};
