import { useTranslate } from "react-admin";
import { StatusBadge, type StatusLook } from "../../../components/field/StatusField";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { SizeText } from "../../../components/field/SizeField";
import type { RegimeId } from "../../../domain/deadlines";
import type { PlanStep } from "../privacyRequest";
import { GroundText } from "./GroundText";
import { ProcessorNames } from "./ProcessorNames";

const looks: Readonly<Record<PlanStep["action"], StatusLook>> = {
  delete: { tone: "critical", icon: "trash" },
  pseudonymise: { tone: "caution", icon: "user" },
  keep: { tone: "neutral", icon: "lock" },
};

const When = ({ step }: { step: PlanStep }) => {
  const translate = useTranslate();
  const { runsOn, keptUntil, keptForever, action } = step;
  if (runsOn !== undefined)
    return (
      <>
        {translate("privacy_requests.plan.runs_on")} <TimeText at={runsOn} />
      </>
    );
  if (keptUntil !== undefined)
    return (
      <>
        {translate("privacy_requests.plan.kept_until")} <TimeText at={keptUntil} />
      </>
    );
  if (keptForever) return translate("privacy_requests.plan.kept_forever");
  return translate(
    action === "delete" ? "privacy_requests.plan.not_said" : "privacy_requests.plan.as_long_as",
  );
};

const head = "px-4 py-2 text-left text-xs font-medium text-muted";
const cell = "px-4 py-2 align-top";

interface PlanStepsProps {
  steps: readonly PlanStep[];
  regime: RegimeId | undefined;
}

const Ground = ({
  step: { ground, groundCode },
  regime,
}: { step: PlanStep } & Pick<PlanStepsProps, "regime">) => {
  if (ground === undefined && groundCode === undefined) return <span className="text-faint">–</span>;
  return (
    <>
      {groundCode !== undefined && <GroundText ground={groundCode} regime={regime} />}
      {ground !== undefined && <span className="block">{ground}</span>}
    </>
  );
};

/** Category by category: what happens, how much it is, why something stays, and until when. */
export const PlanSteps = ({ steps, regime }: PlanStepsProps) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`privacy_requests.plan.${name}`);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={label("steps")}>
      <table className="w-full min-w-[720px] text-sm">
        <thead className="border-b border-hairline">
          <tr>
            {(["category", "what", "count", "ground", "until", "processors"] as const).map((name) => (
              <th key={name} scope="col" className={head}>
                {label(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline">
          {steps.map((step) => (
            <tr key={step.categoryId}>
              <th scope="row" className={`${cell} text-left font-medium`}>
                {step.label}
              </th>
              <td className={cell}>
                <StatusBadge value={step.action} looks={looks} labels="privacy_requests.plan.action" />
              </td>
              <td className={`${cell} whitespace-nowrap tabular-nums`}>
                {formatCount(step.count)}
                {step.sizeBytes !== undefined && (
                  <span className="block text-xs text-muted">
                    <SizeText bytes={step.sizeBytes} />
                  </span>
                )}
              </td>
              <td className={`${cell} max-w-72`}>
                <Ground step={step} regime={regime} />
              </td>
              <td className={cell}>
                <When step={step} />
              </td>
              <td className={cell}>
                <ProcessorNames ids={step.processors} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
