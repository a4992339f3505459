import { expect, it, vi } from "vitest";
import { MoneyError, parse } from "../money";
import { KnownAmounts } from "./knownAmounts";

it("reads an amount once in each currency, and never keeps what is none", () => {
  const known = new KnownAmounts();
  const read = vi.fn(parse);
  expect(known.of("1.5", "USD", read)).toEqual({ units: 1_500_000_000_000n, currency: "USD" });
  expect(known.of("1.5", "EUR", read)).toEqual({ units: 1_500_000_000_000n, currency: "EUR" });
  expect(known.of("1.5", "USD", read)).toBe(known.of("1.5", "USD", read));
  expect(read).toHaveBeenCalledTimes(2);
  for (let time = 0; time < 2; time += 1) expect(() => known.of("x", "USD", read)).toThrow(MoneyError);
  expect(read).toHaveBeenCalledTimes(4);
});

it("keeps no more than so many, and reads the others right all the same", () => {
  const known = new KnownAmounts();
  const read = vi.fn(parse);
  for (let amount = 0; amount < 70_000; amount += 1) known.of(String(amount), "USD", read);
  read.mockClear();
  expect(known.of("69999", "USD", read).units).toBe(parse("69999"));
  expect(known.of("1", "USD", read).units).toBe(parse("1"));
  expect(read).toHaveBeenCalledTimes(1);
});
