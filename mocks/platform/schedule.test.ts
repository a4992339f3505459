import { describe, expect, it } from "vitest";
import { createClock, formatTime, parseTime } from "./clock";
import { createMemoryAuditLog } from "./audit";
import { createKernel } from "./platform";
import { profiles } from "../profiles/profiles";
import { schedule } from "./schedule";

const START = "2026-11-21T09:30:00.000Z";

function world() {
  const clock = createClock(START);
  const log = { name: "audit-log", build: createMemoryAuditLog };
  const platform = createKernel({ profile: profiles.studio, scale: "small", seed: 1, clock }, log);
  return { clock, plan: platform.use(schedule), now: clock.now() };
}

describe("the clock", () => {
  it("is frozen where it was set, and moves only forward", () => {
    const clock = createClock(START);
    expect([clock.isFrozen, clock.iso()]).toEqual([true, START]);
    clock.advance(1500);
    expect(clock.iso()).toBe("2026-11-21T09:30:01.500Z");
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => createClock("yesterday")).toThrow(RangeError);
    expect(createClock().isFrozen).toBe(false);
  });

  it("writes three decimals, and reads any zone", () => {
    expect(formatTime(0)).toBe("1970-01-01T00:00:00.000Z");
    expect(parseTime("2026-11-21T10:30:00+01:00")).toBe(Date.parse(START));
    expect(parseTime("2026-11-21")).toBeUndefined();
    expect(parseTime("2026-13-01T00:00:00Z")).toBeUndefined();
  });
});

describe("the schedule", () => {
  it("runs what is due in the order of time, each once, with the time it was due", () => {
    const { clock, plan, now } = world();
    const ran: [string, number][] = [];
    plan.at(now + 20, (at) => ran.push(["b", at - now]));
    plan.at(now + 10, (at) => ran.push(["a", at - now]));
    plan.at(now + 20, (at) => ran.push(["c", at - now]));
    plan.at(now + 31, (at) => ran.push(["d", at - now]));
    plan.settle();
    expect(ran).toEqual([]);
    clock.advance(30);
    plan.settle();
    expect(ran).toEqual([
      ["a", 10],
      ["b", 20],
      ["c", 20],
    ]);
  });

  it("runs what becomes due by what it runs, and nothing that was called off", () => {
    const { clock, plan, now } = world();
    const ran: string[] = [];
    const callOff = plan.at(now + 2, () => void ran.push("never"));
    plan.at(now + 1, () => {
      ran.push("first");
      callOff();
      plan.at(now + 5, () => void ran.push("then"));
      plan.at(now + 50, () => void ran.push("later"));
    });
    clock.advance(10);
    expect(ran).toEqual(["first", "then"]);
  });

  it("goes on after a task that fails", () => {
    const { clock, plan, now } = world();
    const ran: string[] = [];
    plan.at(now + 1, () => {
      throw new Error("broken");
    });
    plan.at(now + 2, () => void ran.push("next"));
    expect(() => clock.advance(5)).toThrow("broken");
    plan.settle();
    expect(ran).toEqual(["next"]);
  });
});
