import type { components } from "../../../openapi/platform.gen";
import { capStateOf, type CapState } from "../../../src/domain/access-keys/health";
import { format, parse, pico } from "../../../src/domain/money";
import { formatTime } from "../clock";
import type { Platform } from "../platform";
import { endOfPeriod } from "../reportingDay";
import type { AccountRow } from "./accountRow";
import { accountTallies } from "./accountTallies";

type Schemas = components["schemas"];

interface CapUse {
  readonly input: Schemas["CapInput"];
  readonly spent: bigint;
  readonly reserved: bigint;
}

function capUseOf(platform: Platform, { cap: input, place }: AccountRow): CapUse | undefined {
  if (input === undefined) return undefined;
  const tallies = platform.use(accountTallies);
  const spent = tallies.costIn(place, input.period, input.timeZone);
  return { input, spent, reserved: tallies.reservedOf(place) };
}

function stateOf({ input, spent, reserved }: CapUse): CapState {
  return capStateOf({
    amount: input.amount.amount,
    spent: format(pico(spent)),
    reserved: format(pico(reserved)),
  });
}

export function accountCapState(platform: Platform, row: AccountRow): CapState | undefined {
  const use = capUseOf(platform, row);
  return use === undefined ? undefined : stateOf(use);
}

/** What is left of the cap in pico; less than nothing once it is overspent. */
export function accountCapLeft(platform: Platform, row: AccountRow): bigint | undefined {
  const use = capUseOf(platform, row);
  return use === undefined ? undefined : parse(use.input.amount.amount) - use.spent - use.reserved;
}

/** The cap with spent, reserved and left, each for itself. */
export function accountCap(platform: Platform, row: AccountRow): Schemas["Cap"] | undefined {
  const use = capUseOf(platform, row);
  if (use === undefined) return undefined;
  const { input, spent, reserved } = use;
  const money = (units: bigint) => ({ amount: format(pico(units)), currency: input.amount.currency });
  return {
    ...input,
    spent: money(spent),
    reserved: money(reserved),
    left: money(parse(input.amount.amount) - spent - reserved),
    ...(input.period !== "total" && {
      resetsAt: formatTime(endOfPeriod(platform.clock.now(), input.period, input.timeZone)),
    }),
    state: stateOf(use),
  };
}
