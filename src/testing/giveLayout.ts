import { vi } from "vitest";

/** jsdom lays nothing out; a virtual table needs a height to know which rows it can draw. */
export const giveLayout = (height = 720) => {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(height);
  HTMLElement.prototype.scrollIntoView = () => undefined;
};
