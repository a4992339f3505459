import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { useState } from "react";
import { useListContext } from "react-admin";
import { beforeEach, describe, expect, it } from "vitest";
import { giveLayout } from "../../testing/giveLayout";
import {
  listHandler,
  platformUrl,
  problem,
  startPlatformServer,
  type ListQuestion,
} from "../../testing/platformServer";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { List } from "../list/List";
import { DataTable } from "./DataTable";
import { bulkBody } from "./selection";
import { useSelection } from "./SelectionContext";

interface Thing {
  id: string;
  name: string;
  size: number;
}

const things: Thing[] = Array.from({ length: 120 }, (_, index) => ({
  id: `thing_${String(index)}`,
  name: `Thing ${String(index)}`,
  size: index * 10,
}));

const columns = [
  { source: "name", label: "Name" },
  { source: "size", label: "Size", align: "end" },
] as const;
const rowLink = ({ id }: Thing) => `/things/${id}/show`;
const rowActions = () => [{ id: "drop", label: "Drop", onAction: () => undefined }];

const Body = () => {
  const { refetch } = useListContext();
  return (
    <>
      <output>{JSON.stringify(bulkBody(useSelection().selection))}</output>
      <button type="button" onClick={() => void refetch()}>
        Act
      </button>
    </>
  );
};
const bulkText = () => document.querySelector("output")?.textContent;

const page = (
  <List<Thing> resource="things" title="Things" savedViews={false} sort={{ field: "name", order: "ASC" }}>
    <DataTable<Thing> columns={columns} rowLink={rowLink} rowActions={rowActions} bulkActions={<Body />} />
  </List>
);

/** As when somebody leaves the list and comes back. */
const Visit = () => {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setHere(!isHere)}>
        {isHere ? "Leave" : "Come back"}
      </button>
      {isHere && page}
    </>
  );
};

const asked: ListQuestion[] = [];
const server = startPlatformServer(listHandler("things", things, asked));

const open = async (at = "/things") => {
  const view = renderWithAdmin(page, { at });
  await screen.findByRole("row", { name: /Thing 0/ });
  return view;
};

const focusedText = () => document.activeElement?.closest("[data-row]")?.textContent;

beforeEach(() => {
  giveLayout();
  asked.length = 0;
});

describe("DataTable", () => {
  it("draws its rows also when they are known before it is there", async () => {
    renderWithAdmin(<Visit />, { at: "/things" });
    const aPageful = () => expect(screen.getAllByRole("row").length).toBeGreaterThan(20);
    await waitFor(aPageful);
    fireEvent.click(screen.getByRole("button", { name: "Leave" }));
    expect(screen.queryByRole("row")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Come back" }));
    await waitFor(aPageful);
  });

  it("is a grid that tells its size, its rows and its sort", async () => {
    await open();
    const grid = screen.getByRole("grid", { name: "Things" });
    expect(grid).toHaveAttribute("aria-rowcount", "121");
    expect(grid).toHaveAttribute("aria-colcount", "4");
    expect(screen.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
    expect(screen.getByRole("columnheader", { name: "Size" })).toHaveAttribute("aria-sort", "none");
    expect(screen.getByRole("row", { name: /Thing 3\b/ })).toHaveAttribute("aria-rowindex", "5");
    expect(screen.getByRole("rowheader", { name: "Thing 3" })).toHaveAttribute("aria-colindex", "2");
  });

  it("draws only the rows in sight", async () => {
    await open();
    expect(screen.getAllByRole("row").length).toBeLessThan(40);
    expect(screen.getByText("1–50 of 120")).toBeInTheDocument();
  });

  it("has one stop in the tab order, and goes by j, k, arrows and End", async () => {
    const { user } = await open();
    const stops = within(screen.getByRole("grid"))
      .getAllByRole("row")
      .flatMap((row) => [...row.querySelectorAll('[tabindex="0"]')]);
    expect(stops).toHaveLength(1);
    await user.keyboard("jj");
    expect(focusedText()).toContain("Thing 1");
    await user.keyboard("k");
    expect(focusedText()).toContain("Thing 0");
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("link", { name: "Thing 0" })).toHaveFocus();
    await user.keyboard("{End}");
    expect(screen.getByRole("button", { name: "Actions for Thing 0" })).toHaveFocus();
    await user.keyboard("{Control>}{End}{/Control}");
    expect(focusedText()).toContain("Thing 49");
  });

  it("opens a row by Enter and by click, as a real link", async () => {
    const { user, path } = await open();
    expect(screen.getByRole("link", { name: "Thing 2" })).toHaveAttribute("href", "/things/thing_2/show");
    await user.keyboard("jj{Enter}");
    expect(path()).toBe("/things/thing_1/show");
  });

  it("selects by x, by range with Shift, by page, and everything that matches", async () => {
    const { user } = await open('/things?filter={"kind":"a"}');
    await user.keyboard("jx");
    expect(screen.getByRole("row", { name: /Thing 0/ })).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(bulkText()).toBe('{"ids":["thing_0","thing_1","thing_2"]}');
    await user.keyboard("{Control>}a{/Control}");
    expect(screen.getByText("50 selected")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Select all 120 that match" }));
    expect(screen.getByText("120 selected")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Select Thing 1" }));
    expect(bulkText()).toBe('{"filter":{"kind":"a"},"excludeIds":["thing_1"]}');
    await user.keyboard("{Escape}");
    expect(screen.queryByText(/selected/)).not.toBeInTheDocument();
  });

  it("keeps what acts on all that match when nothing matches any more, so that its result can be read", async () => {
    const { user } = await open('/things?filter={"kind":"a"}');
    await user.click(screen.getByRole("checkbox", { name: "Select all rows of this page" }));
    await user.click(screen.getByRole("button", { name: "Select all 120 that match" }));
    server.use(
      http.get(`${platformUrl}/things`, () =>
        HttpResponse.json([], { headers: { "Content-Range": "things */0" } }),
      ),
    );
    await user.click(screen.getByRole("button", { name: "Act" }));
    expect(await screen.findByText("0 selected")).toBeInTheDocument();
    expect(bulkText()).toBe('{"filter":{"kind":"a"},"excludeIds":[]}');
  });

  it("forgets the selection when the filter changes, so that nothing unseen is acted on", async () => {
    const { user } = await open();
    await user.keyboard("jx");
    expect(screen.getByText("1 selected")).toBeInTheDocument();
    await user.type(screen.getByRole("searchbox", { name: "Search" }), "abc{Enter}");
    await waitFor(() => expect(screen.queryByText("1 selected")).not.toBeInTheDocument());
  });

  it("asks the server for the sort and the page, and keeps both in the URL", async () => {
    const { user, search } = await open();
    await user.click(screen.getByRole("button", { name: "Size" }));
    await waitFor(() => expect(search()).toMatchObject({ sort: "size", order: "ASC" }));
    await user.click(screen.getByRole("button", { name: "Next page" }));
    await screen.findByText("51–100 of 120");
    expect(asked.at(-1)).toMatchObject({ sort: ["size", "ASC"], range: [50, 99] });
  });

  it("hides a column, and brings the usual ones back", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(await screen.findByRole("checkbox", { name: "Size" }));
    expect(screen.queryByRole("columnheader", { name: "Size", hidden: true })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Back to the usual columns" }));
    expect(screen.getByRole("columnheader", { name: "Size", hidden: true })).toBeInTheDocument();
  });

  it("moves and widens a column by keyboard on its heading", async () => {
    const { user } = await open();
    screen.getByRole("button", { name: "Size" }).focus();
    await user.keyboard("{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}");
    expect(screen.getAllByRole("columnheader").map((each) => each.textContent)).toEqual([
      "",
      "Size",
      "Name",
      "Actions",
    ]);
    screen.getByRole("button", { name: "Size" }).focus();
    await user.keyboard("{Shift>}{ArrowLeft}{/Shift}");
    expect(screen.getByRole("grid").style.getPropertyValue("--table-columns")).toContain("800px");
  });

  it("says what failed, with the request id, and retries only this part", async () => {
    server.use(
      http.get(`${platformUrl}/things`, () => problem(403, { title: "Not for you" }), { once: true }),
    );
    const { user } = renderWithAdmin(page, { at: "/things" });
    expect(await screen.findByRole("alert")).toHaveTextContent("Not for you");
    expect(screen.getByText("req_1")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Retry" }));
    expect(await screen.findByRole("row", { name: /Thing 0/ })).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("tells nothing at all from nothing that matches", async () => {
    server.use(
      http.get(`${platformUrl}/things`, () =>
        HttpResponse.json([], { headers: { "Content-Range": "things */0" } }),
      ),
    );
    const { user, search } = renderWithAdmin(page, { at: '/things?filter={"q":"zzz"}' });
    expect(await screen.findByText("Nothing matches these filters")).toBeInTheDocument();
    await user.click(screen.getAllByRole("button", { name: "Clear all filters" })[0] ?? document.body);
    expect(await screen.findByText("Nothing here yet")).toBeInTheDocument();
    expect(search()["filter"]).toBe("{}");
  });
});
