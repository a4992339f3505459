import { useTranslate } from "react-admin";
import { CapMeter } from "../../../components/cap/CapMeter";
import { Sparkline } from "../../../components/chart/Sparkline";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { MoneyText } from "../../../components/field/MoneyField";
import { NumberText } from "../../../components/field/NumberField";
import type { AccessKey } from "../accessKey";
import { useCapInWords } from "../cap/useCapInWords";

export const NameCell = ({ name, description }: Pick<AccessKey, "name" | "description">) => (
  <>
    <bdi>{name}</bdi>
    {description && (
      <bdi className="pl-2 font-normal text-muted" title={description}>
        {description}
      </bdi>
    )}
  </>
);

/** However narrow the column, the last four stay: they are what people compare. */
export const SecretCell = ({ prefix, last4 }: Pick<AccessKey, "prefix" | "last4">) => (
  <code className="inline-flex max-w-full align-middle font-mono text-[0.9em] text-muted">
    <span className="overflow-hidden">{prefix}</span>
    <span className="shrink-0">…{last4}</span>
  </code>
);

export const SparkCell = ({ spark }: Pick<AccessKey, "spark">) => {
  const translate = useTranslate();
  const total = spark.reduce((sum, count) => sum + count, 0);
  return (
    <span className="inline-flex align-middle">
      <Sparkline
        values={spark}
        width={60}
        label={translate("access_keys.spark", {
          smart_count: total,
          total: formatCount(total),
          most: formatCount(Math.max(0, ...spark)),
        })}
      />
    </span>
  );
};

export const LastUsedCell = ({ lastUsed }: Pick<AccessKey, "lastUsed">) => {
  const translate = useTranslate();
  if (!lastUsed) return <span className="text-faint">{translate("access_keys.never")}</span>;
  const { at, model, endpoint, ip } = lastUsed;
  return (
    <span data-hint={translate("access_keys.last_used_hint", { model, endpoint, ip })}>
      <TimeText at={at} show="brief" />
    </span>
  );
};

/** What the month cost, over the cap that the key has. */
export const SpendCell = ({ usage, limits }: Pick<AccessKey, "usage" | "limits">) => {
  const capInWords = useCapInWords();
  const cap = limits.spend;
  return (
    <span
      className="inline-flex flex-col items-end gap-0.5 align-middle leading-5"
      data-hint={cap && capInWords(cap)}
    >
      <MoneyText money={usage.month.cost} />
      {cap && <CapMeter cap={cap} className="h-1 w-full min-w-16" />}
    </span>
  );
};

export const CapCell = ({ limits }: Pick<AccessKey, "limits">) => {
  const translate = useTranslate();
  const capInWords = useCapInWords();
  const cap = limits.spend;
  if (!cap) return <span className="text-faint">{translate("access_keys.cap.none")}</span>;
  return (
    <span data-hint={capInWords(cap)}>
      <MoneyText money={cap.spent} />
      <span className="text-muted"> / </span>
      <MoneyText money={cap.amount} />
    </span>
  );
};

/** Requests that were refused or rate limited in the last day; a dash when there were none. */
export const HitsCell = ({
  refused24h,
  rateLimited24h,
}: Pick<AccessKey, "refused24h" | "rateLimited24h">) => {
  const translate = useTranslate();
  if (refused24h === 0 && rateLimited24h === 0) return <span className="text-faint">–</span>;
  return (
    <span
      data-hint={translate("access_keys.hits_hint", {
        refused: formatCount(refused24h),
        limited: formatCount(rateLimited24h),
      })}
    >
      <span className={refused24h > 0 ? "text-critical" : "text-faint"}>
        <NumberText value={refused24h} short />
      </span>
      <span className="text-faint"> · </span>
      <span className={rateLimited24h > 0 ? "text-caution" : "text-faint"}>
        <NumberText value={rateLimited24h} short />
      </span>
    </span>
  );
};
