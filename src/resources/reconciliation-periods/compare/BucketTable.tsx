import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import type { Tone } from "../../../components/badge/tones";
import { formatCount } from "../../../components/field/formatCount";
import { MoneyText } from "../../../components/field/MoneyField";
import { classNames } from "../../../components/classNames";
import type { Bucket, BucketTotal } from "../../../domain/reconciliation";

export const bucketTones: Readonly<Record<Bucket, Tone>> = {
  matched: "positive",
  amount_differs: "critical",
  wrong_currency: "critical",
  missing_here: "caution",
  missing_there: "caution",
  duplicate: "caution",
};

interface BucketTableProps {
  totals: readonly BucketTotal[];
  caption: string;
  /** Shows what is in a bucket. */
  chosen?: Bucket;
  onChoose?: (bucket: Bucket) => void;
}

const Sums = ({ sums }: Pick<BucketTotal, "sums">) => {
  const translate = useTranslate();
  if (sums.length === 0)
    return <span className="text-faint">{translate("reconciliation.compare.sums_none")}</span>;
  return sums.map((money, place) => (
    <span key={money.currency}>
      {place > 0 && ", "}
      <MoneyText money={money} />
    </span>
  ));
};

/** Where every line ended, with how many there are and what they come to. */
export const BucketTable = ({ totals, caption, chosen, onChoose }: BucketTableProps) => {
  const translate = useTranslate();
  return (
    <ul aria-label={caption} className="grid gap-px bg-hairline sm:grid-cols-2 lg:grid-cols-3">
      {totals.map(({ bucket, count, sums }) => {
        const content = (
          <>
            <span className="flex items-center gap-2">
              <Badge tone={count === 0 ? "neutral" : bucketTones[bucket]}>
                {translate(`reconciliation.bucket.${bucket}`)}
              </Badge>
              <span className="text-lg font-semibold tabular-nums">{formatCount(count)}</span>
            </span>
            <span className="text-xs text-muted tabular-nums">
              <Sums sums={sums} />
            </span>
          </>
        );
        const look =
          "flex w-full items-center justify-between gap-3 bg-surface px-4 py-2.5 text-left text-sm";
        return (
          <li key={bucket} data-bucket={bucket} className="flex">
            {onChoose ? (
              <button
                type="button"
                aria-pressed={chosen === bucket}
                className={classNames(
                  look,
                  "-outline-offset-2 hover:bg-hover",
                  chosen === bucket && "bg-accent-soft",
                )}
                onClick={() => onChoose(bucket)}
              >
                {content}
              </button>
            ) : (
              <div className={look}>{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
};
