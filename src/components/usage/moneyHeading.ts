import type { Money } from "../../domain/money";

type Translate = (key: string) => string;

/** A heading over amounts: of credits it says so, so that not every cell has to. */
export const moneyHeading =
  (money: Money | undefined, translate: Translate) =>
  (label: string): string =>
    money?.currency === "CREDIT" ? `${label}, ${translate("kit.money.credits")}` : label;
