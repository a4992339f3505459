import type { components } from "../../../openapi/platform.gen";
import type { Caller } from "../caller";
import type { HomeService } from "../services";
import { dueSoonDays } from "./requestDates";
import { localDate } from "./legalDates";
import type { PrivacyRequests } from "./requestArea";

type Item = components["schemas"]["HomeItem"];

interface Concern {
  readonly kind: Item["kind"];
  readonly severity: Item["severity"];
  readonly filter: Readonly<Record<string, unknown>>;
}

function concernsOf({ platform }: PrivacyRequests, caller: Caller): Concern[] {
  const today = localDate(platform.clock.iso(), platform.profile.policy.reportingTimeZone);
  const soon = { open: true, dueOn_gte: String(today), dueOn_lte: String(today.add({ days: dueSoonDays })) };
  return [
    { kind: "requests_overdue", severity: "critical", filter: { open: true, overdue: "legal" } },
    { kind: "requests_failed", severity: "critical", filter: { state: "error" } },
    { kind: "requests_due_soon", severity: "warning", filter: soon },
    { kind: "requests_unassigned", severity: "warning", filter: { open: true, unassigned: true } },
    { kind: "requests_mine", severity: "info", filter: { open: true, assigneeId: caller.actor.id } },
  ];
}

export function requestHome(area: PrivacyRequests): HomeService {
  const { rows } = area;
  const count = (filter: unknown) => rows.query({ filter, range: [0, 0] }).total;
  return {
    scope: "privacy_requests:read",
    items: (caller) =>
      concernsOf(area, caller).flatMap(({ kind, severity, filter }): Item[] => {
        const { rows: first, total } = rows.query({ filter, sort: ["dueOn", "ASC"], range: [0, 0] });
        if (total === 0) return [];
        const id = `privacy-requests.${kind}`;
        const due = first[0] === undefined ? undefined : area.present(first[0]).deadline.due;
        const item = {
          id,
          kind,
          severity,
          count: total,
          relation: "eq",
          resource: "privacy-requests",
          filter,
        } as const;
        return [{ ...item, ...(typeof due === "string" && { nextDueOn: due }) }];
      }),
    figures: () => [
      {
        id: "privacy-requests.open",
        kind: "privacy_requests_open",
        count: count({ open: true }),
        resource: "privacy-requests",
        filter: { open: true },
      },
    ],
  };
}
