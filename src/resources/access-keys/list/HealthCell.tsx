import { useTranslate } from "react-admin";
import { StatusBadge } from "../../../components/field/StatusField";
import type { AccessKey } from "../accessKey";
import { useRemedy } from "../useRemedy";
import { healthLooks } from "../healthLooks";

/** The most urgent finding, how many more there are, and what to do about each on hover or focus. */
export const HealthCell = ({
  health,
  refused24h,
  rateLimited24h,
}: Pick<AccessKey, "health" | "refused24h" | "rateLimited24h">) => {
  const translate = useTranslate();
  const remedy = useRemedy();
  const [first, ...rest] = health;
  if (first === undefined)
    return <span className="text-muted">{translate("access_keys.health.healthy")}</span>;
  const hint = health
    .map(
      (each) => `${translate(`access_keys.health.${each}`)}. ${remedy(each, { refused24h, rateLimited24h })}`,
    )
    .join("\n\n");
  return (
    <span data-hint={hint} className="inline-flex max-w-full items-center gap-1">
      <StatusBadge value={first} looks={healthLooks} labels="access_keys.health" />
      {rest.length > 0 && (
        <span
          className="text-xs text-muted"
          aria-label={translate("access_keys.health.more", { smart_count: rest.length })}
        >
          +{rest.length}
        </span>
      )}
    </span>
  );
};
