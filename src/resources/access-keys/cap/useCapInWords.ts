import { useTranslate } from "react-admin";
import { formatMoneyExact, type Money } from "../../../domain/money";
import type { Cap } from "../../../domain/caps/cap";

/** "Cap $50.00 a month: $12.40 spent, $1.00 reserved, $36.60 left." */
export const useCapInWords = (): ((cap: Cap) => string) => {
  const translate = useTranslate();
  const exact = (money: Money) => formatMoneyExact(money, "en", { credits: translate("kit.money.credits") });
  return (cap) =>
    translate("access_keys.cap.in_words", {
      amount: exact(cap.amount),
      period: translate(`access_keys.cap.period.${cap.period}`),
      spent: exact(cap.spent),
      reserved: exact(cap.reserved),
      left: exact(cap.left),
    });
};
