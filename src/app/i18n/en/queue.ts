/** Texts of the queues' state, on the home page and on their own. */
export const queue = {
  title: "Queues",
  open: "Open",
  none: "There is no queue",
  to_failures: "Requests that failed upstream in the last hour",
  column: {
    name: "Queue",
    state: "State",
    waiting: "Waiting",
    oldest: "Oldest",
    running: "Running",
    failed1h: "Failed, last hour",
  },
  name: { image: "Images", video: "Videos", audio: "Audio", text: "Text", embedding: "Embeddings" },
  state: { ok: "OK", slow: "Slow", stuck: "Stuck" },
} as const;
