import { lazyNamed } from "../../components/lazy/lazyNamed";

const RehostedOutputList = lazyNamed(() =>
  import("./RehostedOutputList").then((module) => module.RehostedOutputList),
);
const RehostedOutputShow = lazyNamed(() =>
  import("./RehostedOutputShow").then((module) => module.RehostedOutputShow),
);

/** Copies of outputs and whether they were made in time, to read. */
export const rehostedOutputs = {
  name: "rehosted-outputs",
  list: RehostedOutputList,
  show: RehostedOutputShow,
};
