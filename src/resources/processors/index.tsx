import { lazyNamed } from "../../components/lazy/lazyNamed";
import type { Processor } from "./processor";

const ProcessorList = lazyNamed(() => import("./list/ProcessorList").then((module) => module.ProcessorList));
const ProcessorShow = lazyNamed(() => import("./show/ProcessorShow").then((module) => module.ProcessorShow));
const ProcessorCreate = lazyNamed(() =>
  import("./form/ProcessorCreate").then((module) => module.ProcessorCreate),
);
const ProcessorEdit = lazyNamed(() => import("./form/ProcessorEdit").then((module) => module.ProcessorEdit));

export const processors = {
  name: "processors",
  list: ProcessorList,
  show: ProcessorShow,
  create: ProcessorCreate,
  edit: ProcessorEdit,
  recordRepresentation: ({ name }: Processor) => name,
};
