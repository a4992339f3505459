export const queues = ["mine", "unassigned", "all"] as const;
export type Queue = (typeof queues)[number];

type Filter = Readonly<Record<string, unknown>>;

const without = ({ assigneeId: _who, unassigned: _nobody, ...rest }: Filter): Filter => rest;

/** The filter of a queue, with everything else that is filtered by. Each is of what is still open. */
export const withQueue = (filter: Filter, queue: Queue, myId: string): Filter => {
  const rest = { open: true, ...without(filter) };
  if (queue === "mine") return { ...rest, assigneeId: myId };
  return queue === "unassigned" ? { ...rest, unassigned: true } : rest;
};

/** Which queue a filter shows; none, when it asks for somebody else's. */
export const queueOf = (filter: Filter, myId: string): Queue | undefined => {
  if (filter["open"] !== true) return undefined;
  if (filter["assigneeId"] === myId) return "mine";
  if (filter["unassigned"] === true) return "unassigned";
  return "assigneeId" in filter || "unassigned" in filter ? undefined : "all";
};
