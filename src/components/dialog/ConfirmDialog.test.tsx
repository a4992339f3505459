import { screen, waitFor } from "@testing-library/react";
import { HttpError } from "react-admin";
import { describe, expect, it, vi } from "vitest";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { ConfirmDialog } from "./ConfirmDialog";

const open = (onConfirm: () => Promise<unknown>, more: { typedName?: string; reason?: "required" } = {}) => {
  const onClose = vi.fn();
  const view = renderWithAdmin(
    <ConfirmDialog
      title="Revoke it?"
      confirmLabel="Revoke key"
      onConfirm={onConfirm}
      onClose={onClose}
      {...more}
    />,
  );
  return { ...view, onClose, button: screen.getByRole("button", { name: "Revoke key" }) };
};

describe("ConfirmDialog", () => {
  it("waits for the very name and a reason before an act that cannot be undone", async () => {
    const onConfirm = vi.fn(() => Promise.resolve());
    const { user, button, onClose } = open(onConfirm, { typedName: "Production", reason: "required" });
    const name = screen.getByRole("textbox", { name: "Type Production to confirm" });
    await user.type(name, "production");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "  leaked ");
    expect(button).toBeDisabled();
    await user.clear(name);
    await user.type(name, "Production");
    await user.click(button);
    expect(onConfirm).toHaveBeenCalledWith({ reason: "leaked" });
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it("acts once on a double click, and cannot be closed meanwhile", async () => {
    let finish: () => void = () => undefined;
    const onConfirm = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const { user, button, onClose } = open(onConfirm);
    await user.dblClick(button);
    await user.keyboard("{Escape}");
    expect(onConfirm).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
    finish();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it("shows a refusal inside, with the request id, and can be tried again", async () => {
    const refused = new HttpError("no", 409, {
      title: "It is revoked already",
      requestId: "req_9",
      allowedStates: ["active", "disabled"],
    });
    const onConfirm = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(refused)
      .mockResolvedValueOnce(undefined);
    const { user, button, onClose } = open(onConfirm);
    await user.click(button);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("It is revoked already");
    expect(alert).toHaveTextContent("active, disabled");
    expect(alert).toHaveTextContent("req_9");
    expect(onClose).not.toHaveBeenCalled();
    await user.click(button);
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});
