import { JobProgress } from "./JobProgress";

interface TabJobProgressProps {
  label: string;
  unit: string;
  job: { done: number; total: number; ratePerSecond: number };
}

const SECOND_MS = 1000;

/** The same for work of this tab, whose time left follows from its rate. */
export const TabJobProgress = ({ label, unit, job: { done, total, ratePerSecond } }: TabJobProgressProps) => (
  <JobProgress
    label={label}
    unit={unit}
    done={done}
    total={total}
    ratePerSecond={ratePerSecond}
    leftMs={ratePerSecond > 0 ? ((total - done) / ratePerSecond) * SECOND_MS : undefined}
  />
);
