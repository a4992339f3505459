import { useTranslate } from "react-admin";
import { formatMoney, formatMoneyExact, MoneyError, type Money } from "../../domain/money";
import { classNames } from "../classNames";
import { useFieldValue, type FieldProps } from "./fieldValue";

const locale = "en";

const isMoney = (value: unknown): value is Money =>
  typeof value === "object" &&
  value !== null &&
  "amount" in value &&
  typeof value.amount === "string" &&
  "currency" in value &&
  typeof value.currency === "string";

const written = (money: Money, credits: string): { text: string; exact: string } | undefined => {
  try {
    return {
      text: formatMoney(money, locale, { credits }),
      exact: formatMoneyExact(money, locale, { credits }),
    };
  } catch (error) {
    if (error instanceof MoneyError) return undefined;
    throw error;
  }
};

export interface MoneyTextProps {
  money: Money;
  /** Income and expense side by side: a sign on both. Never colour alone. */
  signed?: boolean;
  /** The heading above says "credits" already. Signs of currencies stay: they are short, and no heading says them. */
  isUnitTold?: boolean;
  className?: string;
}

/** Short to read; every decimal on hover, and in what is copied. */
export const MoneyText = ({ money, signed = false, isUnitTold = false, className }: MoneyTextProps) => {
  const translate = useTranslate();
  const credits = translate("kit.money.credits");
  const figures = written(money, credits);
  // An amount that the contract forbids is shown as it came, marked, rather than guessed at.
  if (!figures)
    return (
      <span className="text-critical" title={translate("kit.money.unreadable")}>
        {money.amount} {money.currency}
      </span>
    );
  const sign = signed && !money.amount.startsWith("-") && !/^0(\.0*)?$/.test(money.amount) ? "+" : "";
  return (
    <data
      value={`${money.amount} ${money.currency}`}
      title={figures.exact}
      onCopy={(event) => {
        event.preventDefault();
        event.clipboardData.setData("text/plain", `${money.amount} ${money.currency}`);
      }}
      className={classNames("whitespace-nowrap", className)}
    >
      {sign}
      {isUnitTold ? figures.text.replace(`\u00A0${credits}`, "") : figures.text}
    </data>
  );
};

/** For the `copyText` of a table's column. */
export const moneyToCopy = (money: Money): string => `${money.amount} ${money.currency}`;

export interface MoneyFieldProps extends FieldProps {
  signed?: boolean;
}

export const MoneyField = ({ signed = false, className, ...field }: MoneyFieldProps) => {
  const value = useFieldValue(field);
  return isMoney(value) ? (
    <MoneyText money={value} signed={signed} {...(className ? { className } : {})} />
  ) : (
    <span className="text-faint">–</span>
  );
};
