import { useTranslate } from "react-admin";
import { TimeText } from "../../components/field/DateField";
import type { Retention } from "./retention";

const figures = ["aggregated", "deleted", "anonymised"] as const;

/** What a run took, and loudly what it could not. */
export const RunTook = ({ run }: { run: NonNullable<Retention["lastRun"]> }) => {
  const translate = useTranslate();
  const told = figures
    .filter((name) => (run[name] ?? 0) > 0)
    .map((name) => translate(`retention.run_took.${name}`, { smart_count: run[name] ?? 0 }));
  return (
    <span>
      {told.length === 0 && run.failed === 0 ? translate("retention.run_took.nothing") : told.join(", ")}
      {run.failed > 0 && (
        <span className="font-medium text-critical">
          {told.length > 0 && ", "}
          {translate("retention.run_took.failed", { smart_count: run.failed })}
        </span>
      )}
      {" · "}
      <TimeText at={run.at} show="brief" className="text-muted" />
    </span>
  );
};
