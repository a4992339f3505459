import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { texts } from "./texts";
import { pageWithTexts } from "./withTexts";

const later = <Value,>(value: Value) => new Promise<Value>((resolve) => setTimeout(() => resolve(value), 0));

describe("a page with texts", () => {
  it("is drawn once its texts are there, and React has nothing to say about how it waited", async () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const Page = () => <p>{String(texts["test_area"] !== undefined)}</p>;
    const Spoken = pageWithTexts(Page, () => later({ test_area: { word: "Word" } }));
    render(<Spoken />);
    expect(await screen.findByText("true")).toBeVisible();
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
    delete texts["test_area"];
  });
});
