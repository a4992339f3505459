import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderWithAdmin } from "../../../testing/renderWithAdmin";
import type { AccessKey } from "../accessKey";
import { holdSecret } from "./issuedSecret";
import { SecretDialog } from "./SecretDialog";

const secret = "gw_live_4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt_0Zk3Qd";
const accessKey = { id: "key_1", name: "Batch", storage: "bcrypt" } as AccessKey;

const open = (issued = holdSecret({ accessKey, secretId: "sec_1", secret })) => {
  const onClose = vi.fn();
  const view = renderWithAdmin(<SecretDialog issued={issued} title="Store it now" onClose={onClose} />);
  return { ...view, issued, onClose };
};

describe("SecretDialog", () => {
  it("closes only after it is said that the secret is stored", async () => {
    const { user, onClose } = open();
    expect(screen.getByRole("textbox", { name: "Secret of the key" })).toHaveTextContent(secret);
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole("checkbox", { name: "I have stored it" }));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("copies the secret as it is, and says so", async () => {
    const { user } = open();
    const writeText = vi.spyOn(navigator.clipboard, "writeText");
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(secret);
    expect(await screen.findByText("Copied")).toBeInTheDocument();
  });

  it("leaves no text behind when it goes", () => {
    const { unmount } = open();
    const text = screen.getByRole("textbox", { name: "Secret of the key" });
    unmount();
    expect(text).toBeEmptyDOMElement();
  });

  it("says that a secret was lost on the way, and what to do", () => {
    open(holdSecret({ accessKey }));
    expect(screen.getByText("The secret did not arrive")).toBeInTheDocument();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });
});

describe("holdSecret", () => {
  it("gives the secret to nobody once it is emptied", () => {
    const issued = holdSecret({ accessKey, secretId: "sec_1", secret });
    expect(issued.read()).toBe(secret);
    issued.empty();
    expect(issued.read()).toBeUndefined();
    expect(JSON.stringify(issued)).not.toContain(secret);
  });
});
