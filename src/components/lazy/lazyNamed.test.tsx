import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { ErrorBoundaryPanel } from "../feedback/ErrorBoundaryPanel";
import { lazyNamed } from "./lazyNamed";

const Content = ({ name }: { name: string }) => <p>Hello {name}</p>;

describe("lazyNamed", () => {
  it("fetches once, ahead of time when asked to", async () => {
    const load = vi.fn(() => Promise.resolve(Content));
    const Lazy = lazyNamed(load);
    Lazy.preload();
    Lazy.preload();
    renderWithAdmin(<Lazy name="Ana" />);
    expect(await screen.findByText("Hello Ana")).toBeInTheDocument();
    expect(load).toHaveBeenCalledOnce();
  });

  it("fetches again on Retry after a load that failed", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const load = vi
      .fn<() => Promise<typeof Content>>()
      .mockRejectedValueOnce(new Error("The connection was cut."))
      .mockResolvedValue(Content);
    const Lazy = lazyNamed(load);
    renderWithAdmin(
      <ErrorBoundaryPanel>
        <Lazy name="Ana" />
      </ErrorBoundaryPanel>,
    );
    fireEvent.click(await screen.findByRole("button", { name: "Retry" }));
    expect(await screen.findByText("Hello Ana")).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
