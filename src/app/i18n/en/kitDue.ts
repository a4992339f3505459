/** How a date that something is owed by stands; the brief words are for dense lists. */
export const due = {
  none: "No date while paused",
  late: "Overdue",
  overdue: "%{smart_count} day overdue |||| %{smart_count} days overdue",
  today: "Due today",
  left: "%{smart_count} day left |||| %{smart_count} days left",
  brief: {
    none: "Paused",
    late: "Late",
    overdue: "%{smart_count} d late",
    today: "Due today",
    left: "%{smart_count} d left",
  },
} as const;
