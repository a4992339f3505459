import type { Area } from "./platform";
import { lowerBound } from "./sorting";

interface Task {
  readonly at: number;
  readonly order: number;
  run(at: number): void;
}

/** What shall happen at a time: the end of an overlap, a step of a job, the end of a cooling-off. */
export interface Schedule {
  /** `run` gets the time it was due, which may lie before now. Returns how to call it off. */
  at(time: number, run: (at: number) => void): () => void;
  /** Runs everything that is due, oldest first, and what that made due in turn. */
  settle(): void;
}

/**
 * The platform has no timers: before each request and after each `advance` it does what has become due. So a
 * frozen clock is deterministic, and nothing runs in a page that nobody asks anything of.
 */
export const schedule: Area<Schedule> = {
  name: "schedule",
  build({ clock }) {
    const tasks: Task[] = [];
    let order = 0;
    let isSettling = false;
    const settle = () => {
      if (isSettling) return;
      isSettling = true;
      try {
        for (let task = tasks[0]; task !== undefined && task.at <= clock.now(); task = tasks[0]) {
          tasks.shift();
          task.run(task.at);
        }
      } finally {
        isSettling = false;
      }
    };
    clock.onAdvance(settle);
    return {
      at(time, run) {
        const task = { at: time, order: order++, run };
        const place = lowerBound(tasks, (item) => item.at - task.at || item.order - task.order);
        tasks.splice(place, 0, task);
        return () => {
          const index = tasks.indexOf(task);
          if (index >= 0) tasks.splice(index, 1);
        };
      },
      settle,
    };
  },
};
