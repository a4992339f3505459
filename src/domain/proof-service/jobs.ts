import type { ProofEngine } from "../audit-proof/engine";
import type { AskedQuery, ProofReply, ProofRequest, RangeMark } from "../audit-proof/messages";
import { provenHead } from "../audit-proof/readHead";
import type { ProofFailure } from "../audit-proof/states";
import { verifyRange } from "../audit-proof/verifyRange";
import { evaluator, parse } from "../audit-query";

type Asked<Kind extends ProofRequest["ask"]> = Extract<ProofRequest, { ask: Kind }>;
type Reply = (message: ProofReply) => void;

const PROGRESS_EVERY_MS = 100;
/** A mark is kept on the page's side: often enough that little is read twice, and no oftener. */
const MARK_EVERY_MS = 1000;

/** The head that a job may rest on, or why there is none. */
export function soundHead({ log }: ProofEngine) {
  if (log.head && log.isSound) return log.head;
  return log.failures[0] ?? ({ check: "note" } satisfies ProofFailure);
}

const contextOf = ({ timeZone }: AskedQuery, now: number) => ({ timeZone, now });

function throttled(id: number, total: number, reply: Reply) {
  let last = 0;
  let marked = performance.now();
  return (done: bigint, mark?: () => RangeMark) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS && Number(done) < total) return;
    last = now;
    const isMarked = mark !== undefined && now - marked >= MARK_EVERY_MS;
    if (isMarked) marked = now;
    reply({ tell: "progress", id, done: Number(done), total, ...(isMarked && { mark: mark() }) });
  };
}

/** What was read before counts only while all of it is still kept, and below the head. */
function usable(mark: RangeMark | undefined, from: bigint, to: bigint): RangeMark | undefined {
  if (!mark || BigInt(mark.from) < from || BigInt(mark.next) > to) return undefined;
  return mark;
}

/** Reads and proves everything of a range, and runs the query over it. */
export async function answerRange(
  engine: ProofEngine,
  asked: Asked<"range">,
  signal: AbortSignal,
  reply: Reply,
) {
  const { id, now, query } = asked;
  const head = soundHead(engine);
  if ("check" in head) return reply({ tell: "range", id, report: head });
  const first = BigInt(asked.from ?? engine.log.retention?.minIndex ?? 0n);
  const wanted = asked.to === undefined ? head.size : BigInt(asked.to);
  const to = wanted < head.size ? wanted : head.size;
  const resume = usable(asked.resume, first, to);
  const from = resume ? BigInt(resume.from) : first;
  const test = query && evaluator(parse(query.text, contextOf(query, now)), contextOf(query, now));
  const result =
    from >= to
      ? { checked: 0n, matched: 0, matches: [] }
      : await verifyRange({
          head,
          from,
          to,
          tiles: engine.tiles,
          sources: engine.sources,
          signal,
          progress: throttled(id, Number(to - from), reply),
          ...(test && { test }),
          ...(resume && { resume }),
        });
  if ("check" in result) return reply({ tell: "range", id, report: result });
  const { matched, matches } = result;
  const bounds = { from: String(from), to: String(to) };
  return reply({ tell: "range", id, report: { head: provenHead(head), ...bounds, matched, matches } });
}
