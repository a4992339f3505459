import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { formatDay, formatMinute, formatRelative, formatSecond } from "../../../components/zone/formatTime";

export interface MomentProps {
  at: string;
  look?: "minute" | "second" | "day" | "relative";
}

const written = (at: Date, look: NonNullable<MomentProps["look"]>, zone: string): string => {
  if (look === "relative") return formatRelative(at, new Date());
  if (look === "day") return formatDay(at, zone);
  return look === "second" ? formatSecond(at, zone) : formatMinute(at, zone);
};

/** A time in the platform's zone; on hover to the second, in the zone and in UTC. */
export const Moment = ({ at, look = "minute" }: MomentProps) => {
  const zone = usePlatformZone();
  const date = new Date(at);
  return (
    <time dateTime={at} title={`${formatSecond(date, zone)} · ${at}`} className="tabular-nums whitespace-nowrap">
      {written(date, look, zone)}
    </time>
  );
};
