import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { Period } from "./period";

const PeriodList = lazyNamed(() => import("./list/PeriodList").then((module) => module.PeriodList));
const PeriodShow = lazyNamed(() => import("./show/PeriodShow").then((module) => module.PeriodShow));

export const reconciliationPeriods = {
  name: "reconciliation-periods",
  list: PeriodList,
  show: PeriodShow,
  recordRepresentation: ({ id }: Period) => id,
};
