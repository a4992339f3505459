import { useDataProvider, useNavigate, useNotify } from "react-admin";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { requestPath, type PrivacyRequest } from "../privacyRequest";

const asFarAsLooked = { page: 1, perPage: 100 };
const byDueDate = { field: "dueOn", order: "ASC" } as const;

/** The request that follows this one in a queue; from the top when this one is no longer in it. */
export const after = (ids: readonly string[], id: string): string | undefined => {
  const following = ids[ids.indexOf(id) + 1];
  return following ?? ids.find((other) => other !== id);
};

/** Opens what is due next: among the person's own requests, and when there are none, among those nobody has. */
export const useNextRequest = (id: string) => {
  const dataProvider = useDataProvider();
  const navigate = useNavigate();
  const notify = useNotify();
  const me = useMe();
  const idsOf = async (filter: Record<string, unknown>) => {
    const { data } = await dataProvider.getList<PrivacyRequest>("privacy-requests", {
      filter: { open: true, ...filter },
      pagination: asFarAsLooked,
      sort: byDueDate,
    });
    return data.map((request) => request.id);
  };
  const find = async () =>
    after(await idsOf({ assigneeId: me.id }), id) ?? after(await idsOf({ unassigned: true }), id);
  return async (): Promise<void> => {
    try {
      const next = await find();
      if (next === undefined) notify("privacy_requests.page.no_next");
      else navigate(requestPath(next));
    } catch {
      notify("privacy_requests.page.next_failed", { type: "error" });
    }
  };
};
