import type { RecipientTask } from "../privacyRequest";

export type TaskAction = "notify" | "acknowledge" | "mark_impossible";

/** What can be recorded about a recipient in each state. */
export const taskActions: Readonly<Record<RecipientTask["status"], readonly TaskAction[]>> = {
  to_do: ["notify", "mark_impossible"],
  notified: ["acknowledge", "mark_impossible"],
  acknowledged: [],
  impossible: [],
};

export const taskVerbs: Readonly<Record<TaskAction, string>> = {
  notify: "notify",
  acknowledge: "acknowledge",
  mark_impossible: "mark-impossible",
};
