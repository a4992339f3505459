import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { giveLayout } from "../../testing/giveLayout";
import { listHandler, startPlatformServer, type ListQuestion } from "../../testing/platformServer";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { EmbeddedList } from "../list/EmbeddedList";
import { List } from "../list/List";
import { DataTable } from "./DataTable";

const things = Array.from({ length: 120 }, (_, index) => ({
  id: `thing_${String(index)}`,
  name: `Thing ${String(index)}`,
}));
const columns = [{ source: "name", label: "Name" }] as const;
const rowLink = ({ id }: { id: string }) => `/things/${id}/show`;
const byName = { field: "name", order: "ASC" } as const;
const table = <DataTable<{ id: string }> columns={columns} rowLink={rowLink} pagination={null} />;
const page = (
  <List resource="things" title="Things" savedViews={false} sort={byName}>
    {table}
  </List>
);

const asked: ListQuestion[] = [];
startPlatformServer(listHandler("things", things, asked));
beforeEach(() => giveLayout());
afterEach(() => void vi.useRealTimers());

const pointedRows = () =>
  screen.getAllByRole("row").filter((row) => row.getAttribute("aria-current") === "true");

const open = async (ui = page, at = "/things") => {
  const view = renderWithAdmin(ui, { at });
  await screen.findByRole("row", { name: /Thing 0/ });
  return view;
};

describe("the row that is pointed at", () => {
  it("goes into the URL as j and k move, without filling the history", async () => {
    const { user, search, router } = await open();
    expect(pointedRows()).toEqual([]);
    await user.keyboard("jjj");
    await waitFor(() => expect(search()["selected"]).toBe("thing_2"));
    await user.keyboard("k");
    await waitFor(() => expect(search()["selected"]).toBe("thing_1"));
    expect(pointedRows().map((row) => row.textContent)).toEqual(["Thing 1"]);
    expect(router.location().pathname).toBe("/things");
  });

  it("is shown from a pasted link, however far down, and is where the keyboard goes on", async () => {
    const { user, search } = renderWithAdmin(page, { at: "/things?selected=thing_47" });
    await screen.findByRole("row", { name: /Thing 47/ });
    expect(pointedRows().map((row) => row.textContent)).toEqual(["Thing 47"]);
    expect(document.activeElement).toBe(document.body);
    await user.keyboard("jj");
    await waitFor(() => expect(search()["selected"]).toBe("thing_48"));
  });

  it("is kept in the list's entry when it is opened, so that Back comes to it", async () => {
    const { user, path, router, search } = await open();
    await user.keyboard("jj{Enter}");
    expect(path()).toBe("/things/thing_1/show");
    router.go(-1);
    await waitFor(() => expect(search()["selected"]).toBe("thing_1"));
    expect(path()).toBe("/things");
  });

  it("stays pointed at in another order", async () => {
    const { user, search } = await open(page, "/things?selected=thing_3");
    await user.click(screen.getByRole("button", { name: "Name" }));
    await waitFor(() => expect(search()["order"]).toBe("DESC"));
    expect(search()["selected"]).toBe("thing_3");
  });

  it("brings the whole view along: what the list shows by default is not lost", async () => {
    const { user, search } = await open(
      <List
        resource="things"
        title="Things"
        savedViews={false}
        sort={byName}
        filterDefaultValues={{ kind: "a" }}
      >
        {table}
      </List>,
    );
    await user.keyboard("j");
    await waitFor(() => expect(search()["selected"]).toBe("thing_0"));
    expect(search()).toMatchObject({ filter: '{"kind":"a"}', sort: "name", order: "ASC", page: "1" });
    expect(asked.at(-1)?.filter).toEqual({ kind: "a" });
  });

  it("of a list inside another page is nobody else's business", async () => {
    const embedded = (
      <EmbeddedList resource="things" filter={{}} sort={byName}>
        {table}
      </EmbeddedList>
    );
    const { user, search } = await open(embedded);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await user.keyboard("jj");
    await waitFor(() => expect(pointedRows()).toHaveLength(1));
    vi.advanceTimersByTime(60_000);
    expect(search()).toEqual({});
  });
});
