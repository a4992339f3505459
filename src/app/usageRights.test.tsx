import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { accounts } from "../../mocks/platform/accounts/accounts";
import { startLiveConsole } from "../testing/liveConsole";

const openConsole = startLiveConsole();
const main = () => within(screen.getByRole("main"));
const at = (filter: object) =>
  `/usage?${new URLSearchParams({ range: "90d", group: "model", compare: "previous", filter: JSON.stringify(filter) })}`;

it("shows support what is used without what others pay for it, and of one account both", async () => {
  const { go, platform, user } = await openConsole("mock-support", at({}), { profile: "gateway" });
  expect(await screen.findByText(/Costs of others are not shown to you/)).toBeInTheDocument();
  const groups = main().getByRole("table", { name: "By group" });
  expect(within(groups).getAllByRole("row").length).toBeGreaterThan(2);
  expect(within(groups).getByRole("columnheader", { name: "Requests" })).toBeInTheDocument();
  const nothingOfMoney = () => {
    expect(screen.getByRole("main")).not.toHaveTextContent(/\$|USD|= ledger/);
    expect(main().queryByRole("button", { name: "Cost" })).toBeNull();
    expect(main().queryByRole("columnheader", { name: /Cost|Before|Change/ })).toBeNull();
    expect(screen.queryByRole("region", { name: /Why cost changed|Top movers/ })).toBeNull();
    expect(screen.queryByRole("navigation", { name: "Spending views" })).toBeNull();
  };
  nothingOfMoney();
  await user.selectOptions(main().getByRole("combobox", { name: "Rows" }), "Time");
  expect(main().getByRole("table", { name: "By time" })).toBeInTheDocument();
  nothingOfMoney();

  const account = platform.use(accounts).rows.select({ status: "active" })[0]?.id ?? "";
  go(at({ accountId: account }));
  expect(await main().findByText(/= ledger, [\d,]+ (entry|entries)/)).toBeInTheDocument();
  await waitFor(() => expect(main().getByRole("button", { name: "Cost" })).toBeInTheDocument());
  expect(screen.getByRole("main")).not.toHaveTextContent("Costs of others are not shown to you");
});
