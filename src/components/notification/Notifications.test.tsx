import { act, fireEvent, screen } from "@testing-library/react";
import { useAddUndoableMutation, useNotify } from "react-admin";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { Notifications } from "./Notifications";

const settled = vi.fn();

const Page = () => {
  const notify = useNotify();
  const addMutation = useAddUndoableMutation();
  return (
    <>
      <button onClick={() => notify("Saved", { type: "success" })}>calm</button>
      <button onClick={() => notify("Broken", { type: "error" })}>urgent</button>
      <button
        onClick={() => {
          addMutation(settled);
          notify("Disabled", { type: "info", undoable: true });
        }}
      >
        undoable
      </button>
      <Notifications />
    </>
  );
};

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const live = (text: string) => screen.getByText(text).closest("[aria-live]")?.getAttribute("aria-live");

beforeEach(() => {
  vi.useFakeTimers();
  settled.mockReset();
  renderWithAdmin(<Page />);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Notifications", () => {
  it("speaks failures at once and the rest politely", () => {
    press("calm");
    press("urgent");
    expect(live("Saved")).toBe("polite");
    expect(live("Broken")).toBe("assertive");
  });

  it("lets good news go, and keeps a failure until it is dismissed", () => {
    press("calm");
    press("urgent");
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(screen.queryByText("Saved")).not.toBeInTheDocument();
    expect(screen.getByText("Broken")).toBeInTheDocument();
    press("Dismiss");
    expect(screen.queryByText("Broken")).not.toBeInTheDocument();
  });

  it("undoes an act, once", () => {
    press("undoable");
    press("Undo");
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(settled.mock.calls).toEqual([[{ isUndo: true }]]);
  });

  it("carries the act out when its time is over", () => {
    press("undoable");
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(settled.mock.calls).toEqual([[{ isUndo: false }]]);
  });
});
