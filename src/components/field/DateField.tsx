import type { SyntheticEvent } from "react";
import { useTranslate } from "react-admin";
import {
  formatBriefDay,
  formatDay,
  formatMinute,
  formatMoment,
  formatRelative,
  formatSecond,
} from "../zone/formatTime";
import { usePlatformZone } from "../zone/PlatformZone";
import { useMinute } from "../zone/useMinute";
import { useFieldValue, type FieldProps } from "./fieldValue";

export interface TimeTextProps {
  /** An instant in RFC 3339, or a plain date, which has no zone and is shown as it is. */
  at: string;
  show?: "minute" | "second" | "moment" | "day" | "relative" | "brief" | "both";
  className?: string | undefined;
}

const plainDate = /^\d{4}-\d\d-\d\d$/;

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const absolute = {
  minute: formatMinute,
  second: formatSecond,
  moment: (at: Date, zone: string) => formatMoment(at, zone, new Date()),
  day: formatDay,
};

const briefDay = (at: Date) => formatBriefDay(at, "UTC", new Date());

const RelativeText = ({ at, isBrief }: { at: Date; isBrief: boolean }) =>
  formatRelative(at, useMinute(), isBrief);

/** In the platform's zone; the reader's own zone and UTC on hover, worked out only then. */
export const TimeText = ({ at, show = "minute", className }: TimeTextProps) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return <span className={className}>{at}</span>;
  if (plainDate.test(at))
    return (
      <time dateTime={at} className={className}>
        {show === "brief" ? briefDay(instant) : formatDay(instant, "UTC")}
      </time>
    );
  const explain = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    const zones = [...new Set([zone, localZone(), "UTC"])];
    currentTarget.title = [
      ...zones.map((each) => `${formatSecond(instant, each)} (${each})`),
      formatRelative(instant, new Date()),
    ].join("\n");
  };
  return (
    // The key drops an explanation that belongs to another moment.
    <time key={at} dateTime={at} onPointerEnter={explain} className={className}>
      {show === "relative" || show === "brief" || show === "both" ? (
        <RelativeText at={instant} isBrief={show === "brief"} />
      ) : (
        absolute[show](instant, zone)
      )}
      {show === "both" && (
        <span className="text-muted"> {translate("kit.time.on", { time: formatMinute(instant, zone) })}</span>
      )}
    </time>
  );
};

export interface DateFieldProps extends FieldProps, Omit<TimeTextProps, "at"> {
  emptyText?: string;
}

export const DateField = ({ show = "minute", emptyText = "–", className, ...field }: DateFieldProps) => {
  const value = useFieldValue(field);
  return typeof value === "string" && value ? (
    <TimeText at={value} show={show} className={className} />
  ) : (
    <span className="text-faint">{emptyText}</span>
  );
};
