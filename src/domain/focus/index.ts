export { checkFocusRow } from "./checkFocus";
export { focusColumns, hasBillingCurrency } from "./columns";
export type { FocusRow } from "./columns";
export { focusRows } from "./focusRows";
