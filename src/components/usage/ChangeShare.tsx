import { useTranslate } from "react-admin";
import { parse, type Money } from "../../domain/money";
import { perMille } from "../../domain/usage/usageRows";

const percent = new Intl.NumberFormat("en", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

const exact = (value: Money | number): bigint =>
  typeof value === "number" ? BigInt(value) : parse(value.amount);

/** The relative change against before, with its sign; of nothing there is none, and that is said. */
export const ChangeShare = ({ now, before }: { now: Money | number; before: Money | number }) => {
  const translate = useTranslate();
  const share = perMille(exact(now) - exact(before), exact(before));
  if (share !== undefined) return <span className="whitespace-nowrap">{percent.format(share / 1000)}</span>;
  return <span className="text-faint">{exact(now) === 0n ? "–" : translate("usage.new")}</span>;
};
