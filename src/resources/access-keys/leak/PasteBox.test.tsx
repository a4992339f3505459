import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { composeSecret } from "../../../domain/access-keys/secret";
import { renderWithAdmin } from "../../../testing/renderWithAdmin";
import type { LeakClue } from "./leakClue";
import { PasteBox } from "./PasteBox";

const secret = composeSecret("gw_live", "4tRx9aQ2mN7bV5cX1zL8kJ3hG6fD0sAqWeRt");

const open = () => {
  const onClue = vi.fn<(clue: LeakClue) => void>();
  const view = renderWithAdmin(<PasteBox isSearching={false} onClue={onClue} />);
  return { ...view, onClue, field: screen.getByRole("textbox", { name: /Paste the secret/ }) };
};

describe("PasteBox", () => {
  it("reads a pasted text without ever putting it into the field", async () => {
    const { user, onClue, field } = open();
    field.focus();
    await user.paste(`key=${secret} status=401`);
    expect(field).toHaveValue("");
    expect(onClue).toHaveBeenCalledTimes(1);
    expect(onClue.mock.calls[0]?.[0]).toMatchObject({ kind: "complete" });
    expect(JSON.stringify(onClue.mock.calls)).not.toContain(secret.slice(0, 20));
  });

  it("takes a typed text out of the field before it hands on the clue", async () => {
    const { user, onClue, field } = open();
    onClue.mockImplementation(() => expect(field).toHaveValue(""));
    await user.type(field, "9kQd{Enter}");
    expect(onClue).toHaveBeenCalledExactlyOnceWith({
      kind: "fragment",
      last4: "9kQd",
      request: { last4: "9kQd" },
    });
  });

  it("joins what was typed before to what is pasted", async () => {
    const { user, onClue, field } = open();
    await user.type(field, secret.slice(0, 12));
    await user.paste(secret.slice(12));
    expect(onClue.mock.calls[0]?.[0]).toMatchObject({ kind: "complete" });
  });

  it("asks nothing about an empty field", async () => {
    const { user, onClue } = open();
    await user.click(screen.getByRole("button", { name: "Find the key" }));
    expect(onClue).not.toHaveBeenCalled();
  });
});
