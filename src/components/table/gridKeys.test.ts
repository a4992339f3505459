import { describe, expect, it } from "vitest";
import { gridCommand, nextCell } from "./gridKeys";

const key = (
  name: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>> = {},
) => gridCommand({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

const size = { rows: 100, columns: 5, pageRows: 10 };
const go = (name: string, held = {}) => {
  const command = key(name, held);
  return command && nextCell({ row: 50, column: 2 }, command, size);
};

describe("grid keys", () => {
  it.each([
    ["ArrowDown", {}, { row: 51, column: 2 }],
    ["j", {}, { row: 51, column: 2 }],
    ["ArrowUp", {}, { row: 49, column: 2 }],
    ["k", {}, { row: 49, column: 2 }],
    ["ArrowLeft", {}, { row: 50, column: 1 }],
    ["ArrowRight", {}, { row: 50, column: 3 }],
    ["PageDown", {}, { row: 60, column: 2 }],
    ["PageUp", {}, { row: 40, column: 2 }],
    ["Home", {}, { row: 50, column: 0 }],
    ["End", {}, { row: 50, column: 4 }],
    ["Home", { ctrlKey: true }, { row: 0, column: 0 }],
    ["End", { metaKey: true }, { row: 99, column: 4 }],
  ])("%s %o goes to %o", (name, held, cell) => {
    expect(go(name, held)).toEqual(cell);
  });

  it("goes up into the header and no further, and not below the last row", () => {
    const up = key("ArrowUp");
    const down = key("PageDown");
    if (!up || !down) throw new Error("no command");
    expect(nextCell({ row: 0, column: 1 }, up, size).row).toBe(-1);
    expect(nextCell({ row: -1, column: 1 }, up, size).row).toBe(-1);
    expect(nextCell({ row: 95, column: 1 }, down, size).row).toBe(99);
  });

  it("extends a range with Shift, but only up and down", () => {
    expect(key("ArrowDown", { shiftKey: true })).toMatchObject({ extend: true });
    expect(key("ArrowRight", { shiftKey: true })).toMatchObject({ extend: false });
    expect(key(" ", { shiftKey: true })).toEqual({ kind: "select", extend: true });
  });

  it("leaves the browser's own shortcuts alone", () => {
    expect(key("j", { ctrlKey: true })).toBeUndefined();
    expect(key("ArrowLeft", { altKey: true })).toBeUndefined();
    expect(key("toString")).toBeUndefined();
  });
});
