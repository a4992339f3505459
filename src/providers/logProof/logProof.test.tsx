import { act, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { AuditEvent } from "../../domain/audit-event/auditEvent";
import { localProver } from "../../testing/localProver";
import { keysOf, logNow, logSigner, testEvent, testLog, witness } from "../../testing/auditLog";
import { LogProofProvider } from "./LogProofContext";
import type { AuditEventItem, LogProver } from "./logProver";
import { useLogState } from "./useLogState";
import { useProvenRows } from "./useProvenRows";
import { useProvenItems } from "./useProvenStream";

type TestLog = ReturnType<typeof testLog>;

const Rows = ({ items }: { items: readonly AuditEventItem[] }) => {
  const rows = useProvenRows(items);
  const { state, failures, minIndex, recheck } = useLogState();
  return (
    <>
      <p role="status">{[state, minIndex, ...failures.map(({ check }) => check)].join(" ")}</p>
      <ul>
        {items.map(({ index }) => {
          const row = rows.get(index);
          return (
            <li
              key={index}
            >{`${index} ${row?.state ?? ""} ${row?.failure?.check ?? ""} ${row?.event?.actor.id ?? ""}`}</li>
          );
        })}
      </ul>
      <button onClick={recheck}>Check again</button>
    </>
  );
};

const young = (seq: number) => testEvent(seq, { recordedAt: "2026-11-21T09:29:50.000Z" });

const proverOf = ({ sources, heads }: TestLog): LogProver =>
  localProver({ log: keysOf(logSigner, witness), sources, heads }, () => logNow);

const show = (prover: LogProver, items: readonly AuditEventItem[]) =>
  render(
    <LogProofProvider value={prover}>
      <Rows items={items} />
    </LogProofProvider>,
  );

const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("proven rows", () => {
  it("show nothing of a row before it is proven, then what its bytes say", async () => {
    const log = testLog(12, { event: young });
    show(proverOf(log), [log.row(3), log.row(4), log.row(12)]);
    expect(screen.getByRole("status")).toHaveTextContent("checking");
    expect(lines()).toEqual(["3 checking  ", "4 checking  ", "12 checking  "]);
    expect(await screen.findByText("3 verified stf_3")).toBeVisible();
    expect(lines()).toEqual(["3 verified  stf_3", "4 verified  stf_4", "12 pending  "]);
    expect(screen.getByRole("status")).toHaveTextContent("verified 0");
  });

  it("turn row and log red, name the check, and never show what was changed", async () => {
    const log = testLog(12);
    const changed = { index: "4", leaf: log.leaf(4).replace("stf_4", "stf_5") };
    show(proverOf(log), [log.row(3), changed]);
    expect(await screen.findByText("4 content_mismatch leaf_hash")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("content_mismatch 0 leaf_hash");
    expect(lines()).toEqual(["3 verified  stf_3", "4 content_mismatch leaf_hash "]);
  });

  it("take another leaf for the same index as a new row", async () => {
    const log = testLog(12);
    const prover = proverOf(log);
    const page = show(prover, [log.row(4)]);
    await screen.findByText("4 verified stf_4");
    page.rerender(
      <LogProofProvider value={prover}>
        <Rows items={[{ index: "4", leaf: log.leaf(4).replace("stf_4", "stf_9") }]} />
      </LogProofProvider>,
    );
    expect(await screen.findByText("4 content_mismatch leaf_hash")).toBeVisible();
  });

  it("are checked again with the next head, and an old event that no head holds is overdue", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const log = testLog(12, { event: young });
    const later = testLog(13, { event: young });
    show(proverOf(log), [later.row(12)]);
    expect(await screen.findByText("12 pending")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("verified 0");
    Object.assign(log.sources, later.sources);
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    expect(await screen.findByText("12 verified stf_2")).toBeVisible();
    vi.useRealTimers();
  });

  it("say that a log is overdue which holds back an event for minutes", async () => {
    const log = testLog(12);
    show(proverOf(log), [log.row(12)]);
    expect(await screen.findByText("12 pending freshness")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("overdue 0 freshness");
  });

  it("come back once the platform answers again", async () => {
    const log = testLog(12);
    log.spoilt.set("/audit/checkpoint", 503);
    show(proverOf(log), [log.row(3)]);
    expect(await screen.findByText("3 not_checkable connection")).toBeVisible();
    log.spoilt.clear();
    screen.getByRole("button").click();
    expect(await screen.findByText("3 verified stf_3")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("verified 0");
  });
});

describe("a list", () => {
  const List = ({ items }: { items: readonly AuditEventItem[] }) => {
    const [claim] = useState(() => ({ order: "desc", test: ({ seq }: AuditEvent) => seq !== "2" }) as const);
    const rows = useProvenItems(items, claim);
    const { state, failures } = useLogState();
    return (
      <>
        <p role="status">
          {[state, ...failures.map(({ check, index }) => `${check} ${index ?? ""}`)].join(" ")}
        </p>
        <p>{rows?.map(({ index, proof }) => `${index} ${proof.state}`).join(", ")}</p>
      </>
    );
  };
  const showList = (prover: LogProver, items: readonly AuditEventItem[]) => (
    <LogProofProvider value={prover}>
      <List items={items} />
    </LogProofProvider>
  );

  it("that is out of order or no answer turns the log red, and the log is well again with the next list", async () => {
    const log = testLog(12);
    const prover = proverOf(log);
    const page = render(showList(prover, [log.row(9), log.row(6), log.row(7), log.row(2)]));
    expect(await screen.findByText("9 verified, 6 misplaced, 7 misplaced, 2 misplaced")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("misplaced order 6 order 7 filter 2");
    page.rerender(showList(prover, [log.row(9), log.row(7), log.row(6)]));
    expect(await screen.findByText("9 verified, 7 verified, 6 verified")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(/^verified$/);
    page.rerender(showList(prover, [log.row(6), log.row(7)]));
    expect(await screen.findByText("6 misplaced, 7 misplaced")).toBeVisible();
    page.unmount();
    expect(prover.readings().status.state).toBe("verified");
  });
});
