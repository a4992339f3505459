import { useTranslate } from "react-admin";
import { formatCount } from "../field/formatCount";
import { durationInWords } from "./durationInWords";

export interface JobProgressProps {
  /** What the bar is about, for those who cannot see it. */
  label: string;
  done: number;
  /** 0 while nobody knows. */
  total: number;
  unit: string;
  ratePerSecond?: number | undefined;
  leftMs?: number | undefined;
}

/** How far long work has come, how fast it goes, and how long it will take. */
export const JobProgress = ({ label, done, total, unit, ratePerSecond, leftMs }: JobProgressProps) => {
  const translate = useTranslate();
  const parts = [
    translate("kit.job.progress", { done: formatCount(done), total: formatCount(total), unit }),
    ratePerSecond !== undefined &&
      translate("kit.job.rate", { rate: formatCount(Math.round(ratePerSecond)) }),
    leftMs !== undefined && translate("kit.job.left", { duration: durationInWords(leftMs) }),
  ].filter(Boolean);
  return (
    <>
      <progress
        {...(total > 0 && { value: done, max: total })}
        aria-label={label}
        className="mt-1 h-1 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
      <p className="text-xs text-muted">{total > 0 ? parts.join(" · ") : translate("kit.job.beginning")}</p>
    </>
  );
};
