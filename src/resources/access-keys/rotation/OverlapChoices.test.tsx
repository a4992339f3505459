import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { overlapChoices } from "../../../domain/access-keys/overlap";
import { renderWithAdmin } from "../../../testing/renderWithAdmin";
import { OverlapChoices } from "./OverlapChoices";

const now = Date.parse("2026-11-21T10:00:00.000Z");

const open = (keyExpiresAt: string | undefined) => {
  const onChange = vi.fn();
  const view = renderWithAdmin(
    <OverlapChoices
      choices={overlapChoices}
      value="none"
      onChange={onChange}
      now={now}
      keyExpiresAt={keyExpiresAt}
      legend="How long"
    />,
  );
  return { ...view, onChange };
};

it("offers every length of a key that does not expire, each with its end", async () => {
  const { user, onChange } = open(undefined);
  for (const radio of screen.getAllByRole("radio")) expect(radio).toBeEnabled();
  expect(screen.getByText("The old secret works until 28 Nov 2026, 10:00.")).toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: /^7 days/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith("P7D");
});

it("offers nothing past the key's expiry, and says why", async () => {
  const { user, onChange } = open("2026-11-21T10:30:00.000Z");
  expect(screen.getByRole("radio", { name: /^15 minutes/ })).toBeEnabled();
  const hour = screen.getByRole("radio", { name: /^1 hour/ });
  expect(hour).toBeDisabled();
  expect(hour).toHaveAccessibleName(/Not possible: the key itself ends before that, on 21 Nov 2026, 10:30/);
  await user.click(hour);
  expect(onChange).not.toHaveBeenCalled();
});
