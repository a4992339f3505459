import { useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { formatMoney, formatMoneyExact, parse, type Money } from "../../../domain/money";

export interface AmountProps {
  money: Money;
  /** Debits and credits: a sign on both sides, and a tone for what goes out. */
  signed?: boolean;
}

/** An amount for reading; its exact value on hover. */
export const Amount = ({ money, signed = false }: AmountProps) => {
  const translate = useTranslate();
  const words = { credits: translate("accounts.money.credits") };
  const isPositive = signed && parse(money.amount) > 0n;
  return (
    <span
      title={formatMoneyExact(money, "en", words)}
      className={classNames("tabular-nums", isPositive && "text-positive")}
    >
      {isPositive && "+"}
      {formatMoney(money, "en", words)}
    </span>
  );
};
