import type { ListedRow } from "../../domain/audit-proof/engine";
import type { DatedQuery, EvidenceRow, ProofRequest } from "../../domain/audit-proof/messages";
import type { ProofFailure } from "../../domain/audit-proof/states";
import type { CheckedEvidence, HeadStanding } from "../../domain/evidence/checkEvidence";
import type { ProofJobs } from "./proofJobs";

/** A file of evidence that is being written, in the worker. */
export interface OpenEvidence {
  /** Of the log under the head that all of it is proven by, decimal: younger events can't be in it. */
  readonly size: string;
  /** Rising; how many are in it by now, or the check that a row fails. */
  readonly add: (items: readonly ListedRow[]) => Promise<number | ProofFailure>;
  readonly finish: () => Promise<Blob>;
  readonly drop: () => void;
}

/** A file that somebody has brought, and what is found out about it. */
export interface BroughtEvidence {
  readonly checked: Promise<CheckedEvidence>;
  /** How the head of one that verifies stands to what this browser has seen. */
  readonly standing: () => Promise<HeadStanding>;
  /** Newest first. */
  readonly rows: (from: number, count: number) => Promise<readonly EvidenceRow[]>;
  readonly forget: () => void;
}

export interface EvidenceChannel {
  readonly post: (request: ProofRequest) => void;
  readonly nextId: () => number;
  readonly now: () => number;
  readonly jobs: ProofJobs;
}

export const openEvidence = async (
  { post, nextId, now, jobs }: EvidenceChannel,
  query?: DatedQuery,
): Promise<OpenEvidence | ProofFailure> => {
  const of = nextId();
  const asked = jobs.answer(of, "evidence_opened");
  post({ ask: "evidence_open", id: of, now: now(), ...(query && { query }) });
  const { opened } = await asked;
  if ("check" in opened) return opened;
  return {
    size: opened.size,
    add: async (items) => {
      const id = nextId();
      const answer = jobs.answer(id, "evidence_added");
      post({ ask: "evidence_add", id, of, rows: items.map(({ index, leaf }) => ({ index, leaf })) });
      const { added } = await answer;
      return "check" in added ? added : added.count;
    },
    finish: async () => {
      const id = nextId();
      const answer = jobs.answer(id, "evidence_closed");
      post({ ask: "evidence_close", id, of });
      return (await answer).file;
    },
    drop: () => post({ ask: "stop", id: of }),
  };
};

export const bringEvidence = ({ post, nextId, jobs }: EvidenceChannel, file: Blob): BroughtEvidence => {
  const of = nextId();
  const checked = jobs.answer(of, "evidence_checked");
  post({ ask: "evidence_check", id: of, file });
  return {
    checked: checked.then((reply) => reply.checked),
    standing: async () => {
      const id = nextId();
      const answer = jobs.answer(id, "evidence_standing");
      post({ ask: "evidence_standing", id, of });
      return (await answer).standing;
    },
    rows: async (from, count) => {
      const id = nextId();
      const answer = jobs.answer(id, "evidence_rows");
      post({ ask: "evidence_rows", id, of, from, count });
      return (await answer).rows;
    },
    forget: () => post({ ask: "stop", id: of }),
  };
};
