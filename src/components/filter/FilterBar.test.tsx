import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { listHandler, startPlatformServer, type ListQuestion } from "../../testing/platformServer";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { List } from "../list/List";
import type { FilterField } from "./filterField";

const fields: readonly FilterField[] = [
  {
    source: "status",
    label: "Status",
    kind: "enum",
    choices: [
      { id: "active", name: "Active" },
      { id: "disabled", name: "Disabled" },
    ],
  },
  { source: "name", label: "Name", kind: "text" },
  { source: "createdAt", label: "Created", kind: "time" },
  { source: "requests", label: "Requests", kind: "number" },
];

const asked: ListQuestion[] = [];
startPlatformServer(listHandler("things", [{ id: "thing_1" }], asked));

const open = async (filter?: string) => {
  const at = filter === undefined ? "/things" : `/things?filter=${encodeURIComponent(filter)}`;
  const view = renderWithAdmin(
    <List resource="things" title="Things" savedViews={false} filters={fields}>
      <p>rows</p>
    </List>,
    { at },
  );
  await screen.findByText("rows");
  const filterNow = () => JSON.parse(view.search()["filter"] ?? "{}") as unknown;
  return { ...view, filterNow };
};

beforeEach(() => {
  asked.length = 0;
});

describe("FilterBar", () => {
  it("reads the URL as chips", async () => {
    await open('{"status":["active","disabled"],"createdAt_gte":"-P7D","requests_gte":1,"requests_lte":9}');
    expect(
      screen.getByRole("group", { name: "Filter: Status is any of Active, Disabled" }),
    ).toBeInTheDocument();
    expect(screen.getByRole("group", { name: "Filter: Created in the last 7 days" })).toBeInTheDocument();
    expect(screen.getByRole("group", { name: "Filter: Requests between 1 – 9" })).toBeInTheDocument();
  });

  it("asks the server for instants where the URL says how long ago", async () => {
    await open('{"createdAt_gte":"-P7D"}');
    await waitFor(() => expect(asked).not.toHaveLength(0));
    expect(asked[0]?.filter["createdAt_gte"]).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+\.\d{3}Z$/);
  });

  it("adds, changes and removes a filter by keyboard alone", async () => {
    const { user, filterNow } = await open();
    screen.getByRole("button", { name: "Filter" }).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("menu");
    await user.keyboard("{Enter}");
    const active = await screen.findByRole("checkbox", { name: "Active" });
    active.focus();
    await user.keyboard(" {Enter}");
    await waitFor(() => expect(filterNow()).toEqual({ status: "active" }));
    const chip = await screen.findByRole("button", { name: "Status is Active" });
    chip.focus();
    await user.keyboard("{Enter}");
    (await screen.findByRole("checkbox", { name: "Disabled" })).focus();
    await user.keyboard(" {Enter}");
    await waitFor(() => expect(filterNow()).toEqual({ status: ["active", "disabled"] }));
    (await screen.findByRole("button", { name: "Status is any of Active, Disabled" })).focus();
    await user.keyboard("{Delete}");
    await waitFor(() => expect(filterNow()).toEqual({}));
  });

  it("comes to the search box by / and asks when the typing rests", async () => {
    const { user, filterNow } = await open();
    await user.keyboard("/");
    expect(screen.getByRole("searchbox", { name: "Search" })).toHaveFocus();
    await user.keyboard("nord");
    await waitFor(() => expect(filterNow()).toEqual({ q: "nord" }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(filterNow()).toEqual({}));
  });

  it("shows what it does not understand, keeps it, and lets it be removed", async () => {
    const { user, filterNow } = await open('{"nope":1,"status":"active"}');
    expect(screen.getByRole("alert")).toHaveTextContent("Not a filter of this list:nope: 1");
    await user.click(screen.getByRole("button", { name: "Remove filter: Status is Active" }));
    await waitFor(() => expect(filterNow()).toEqual({ nope: 1 }));
    await user.click(screen.getByRole("button", { name: "Remove filter: nope: 1" }));
    await waitFor(() => expect(filterNow()).toEqual({}));
  });

  it("does not swallow a link whose filter is not even JSON", async () => {
    const { user } = await open("{status:active");
    expect(screen.getByRole("alert")).toHaveTextContent("{status:active");
    await user.click(screen.getByRole("button", { name: "Remove filter: {status:active" }));
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  });
});
