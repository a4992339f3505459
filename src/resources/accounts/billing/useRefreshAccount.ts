import { useQueryClient } from "@tanstack/react-query";
import type { Account } from "../account";

export const capPath = ({ id }: Pick<Account, "id">): string => `/accounts/${encodeURIComponent(id)}/cap`;

/** A changed cap shows on the account, in its trail and in what needs work. */
export const useRefreshAccount = () => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ["accounts", "audit-events", "home"].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
    );
};
