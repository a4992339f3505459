import type { Area } from "../platform";
import { PlatformProblem } from "../problem";

export interface ProcessorLinks {
  /** From now on the processor does not answer, or does again. */
  setReachable(processorId: string, isReachable: boolean): void;
  /** What asking the processor ends with; undefined = it has done what it was asked for. */
  problemOf(processorId: string, name: string): PlatformProblem | undefined;
}

/** The interfaces of the processors, by which the platform has data erased there. */
export const processorLinks: Area<ProcessorLinks> = {
  name: "processor-links",
  build() {
    const down = new Set<string>();
    return {
      setReachable(processorId, isReachable) {
        if (isReachable) down.delete(processorId);
        else down.add(processorId);
      },
      problemOf(processorId, name) {
        if (!down.has(processorId)) return undefined;
        const detail = `${name} did not answer, so what it holds is not erased.`;
        return new PlatformProblem(503, "processor_unreachable", "A processor did not answer", { detail });
      },
    };
  },
};
