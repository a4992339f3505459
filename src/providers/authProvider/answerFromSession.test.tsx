import { QueryClient } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { CoreAdminContext, ListBase, WithPermissions, useAuthenticated } from "react-admin";
import { describe, expect, it, vi } from "vitest";
import { answerFromSession } from "./answerFromSession";

const asked = {
  checkAuth: vi.fn(() => Promise.resolve()),
  getPermissions: vi.fn(() => Promise.resolve([])),
  canAccess: vi.fn(() => Promise.resolve(true)),
};
const authProvider = {
  ...asked,
  login: () => Promise.resolve(),
  logout: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
};
const getList = vi.fn(() => Promise.resolve({ data: [], total: 0 }));

const seeded = () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  answerFromSession(queryClient, ["access_keys:read"], ["access-keys"]);
  return queryClient;
};

const Authenticated = () => {
  const { isPending } = useAuthenticated();
  return <p>{isPending ? "waiting" : "known"}</p>;
};

describe("answerFromSession", () => {
  it("lets a list ask for its rows in its first render, and asks the auth provider nothing", () => {
    render(
      <CoreAdminContext
        authProvider={authProvider}
        dataProvider={{ getList } as never}
        queryClient={seeded()}
      >
        <ListBase resource="access-keys">
          <Authenticated />
        </ListBase>
        <WithPermissions
          authParams={{ params: { route: "dashboard" } }}
          render={({ permissions }: { permissions: string[] }) => <p>{permissions.join()}</p>}
        />
      </CoreAdminContext>,
    );
    expect(getList).toHaveBeenCalledOnce();
    expect(screen.getByText("known")).toBeInTheDocument();
    expect(screen.getByText("access_keys:read")).toBeInTheDocument();
    for (const question of Object.values(asked)) expect(question).not.toHaveBeenCalled();
  });

  it("knows a refusal too", () => {
    const cache = seeded();
    const answer = (action: string) =>
      cache.getQueryData(["auth", "canAccess", { action, resource: "access-keys", enabled: true }]);
    expect(answer("list")).toBe(true);
    expect(answer("create")).toBe(false);
  });
});
