export { add, compare, multiply, negate, subtract, sum } from "./arithmetic";
export { formatMoney, formatMoneyExact } from "./formatMoney";
export { format, MoneyError, parse, pico, ZERO } from "./pico";
export type { Money, Pico } from "./pico";
export { roundHalfEven } from "./roundHalfEven";
