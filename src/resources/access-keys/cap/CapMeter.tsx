import { useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { capShare, type Cap } from "./capShare";

const tones: Record<Cap["state"], string> = { ok: "bg-accent", near: "bg-caution", reached: "bg-critical" };

/** Spent and reserved as shares of a cap. The figures stand beside it; this is for the eye. */
export const CapMeter = ({ cap, className }: { cap: Cap; className?: string }) => {
  const translate = useTranslate();
  const share = capShare(cap);
  return (
    <span
      role="meter"
      aria-label={translate("access_keys.cap.meter")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share.spent + share.reserved}
      className={classNames("flex h-1 overflow-hidden rounded-full bg-neutral-soft", className)}
    >
      <span className={tones[cap.state]} style={{ width: `${share.spent}%` }} />
      <span className={classNames("opacity-45", tones[cap.state])} style={{ width: `${share.reserved}%` }} />
    </span>
  );
};
