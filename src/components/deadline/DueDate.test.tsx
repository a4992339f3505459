import { render, screen } from "@testing-library/react";
import { I18nContextProvider } from "react-admin";
import { describe, expect, it } from "vitest";
import { createI18nProvider } from "../../app/i18n/i18nProvider";
import { allTexts } from "../../testing/allTexts";
import { DueDate, type DueDateProps } from "./DueDate";

const i18n = createI18nProvider(allTexts, "en");

const shown = (props: DueDateProps) => {
  const { container } = render(
    <I18nContextProvider value={i18n}>
      <DueDate {...props} />
    </I18nContextProvider>,
  );
  return { text: container.textContent, tone: container.querySelector('[class*="-soft"]')?.className ?? "" };
};

describe("DueDate", () => {
  it.each([
    [-3, "3 days overdue", "bg-critical-soft"],
    [-1, "1 day overdue", "bg-critical-soft"],
    [0, "Due today", "bg-caution-soft"],
    [1, "1 day left", "bg-caution-soft"],
    [7, "7 days left", "bg-caution-soft"],
    [8, "8 days left", "bg-neutral-soft"],
  ])("says %i days as %s", (daysLeft, words, tone) => {
    const due = shown({ due: "2026-12-14", daysLeft });
    expect(due.text).toBe(`14 Dec 2026${words}`);
    expect(due.tone).toContain(tone);
  });

  it("is short where a dense list needs it", () => {
    expect(shown({ due: "2031-12-14", daysLeft: -15, brief: true }).text).toBe("14 Dec 203115 d late");
    expect(shown({ due: null, brief: true }).text).toBe("Paused");
  });

  it("keeps the date for screen readers where only its standing is to be seen, and in sight where there is none", () => {
    shown({ due: "2031-12-14", daysLeft: -15, brief: true, dateAside: true });
    expect(screen.getByText("14 Dec 2031")).toHaveClass("sr-only");
    expect(screen.getByTitle("2031-12-14")).toHaveTextContent("15 d late");
    shown({ due: "2031-12-15", brief: true, dateAside: true });
    expect(screen.getByText("15 Dec 2031")).not.toHaveClass("sr-only");
  });

  it("has a shape beside the colour", () => {
    shown({ due: "2026-12-14", daysLeft: -2 });
    expect(screen.getByText("2 days overdue").parentElement?.querySelector("svg")).not.toBeNull();
  });

  it("names no date while a pause runs, and nothing but the date once the clock has stopped", () => {
    expect(shown({ due: null }).text).toBe("No date while paused");
    expect(shown({ due: "2026-12-14" }).text).toBe("14 Dec 2026");
    expect(shown({ due: "2026-12-14", isLate: true }).text).toBe("14 Dec 2026Overdue");
  });
});
