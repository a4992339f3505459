import { useEffect, useMemo, useState } from "react";
import type { AuditEvent } from "../../domain/audit-event/auditEvent";
import { checkList, type ListClaim } from "../../domain/audit-proof/checkList";
import { useStreamPages, type StreamOptions, type StreamPages } from "../dataProvider/useStreamPages";
import { useLogProver } from "./LogProofContext";
import type { AuditEventItem } from "./logProver";
import type { RowProof } from "./rowProof";
import { useProvenRows } from "./useProvenRows";

/** An event of a list: its place, when it expires, and all that is proven of it. */
export interface ProvenItem {
  readonly id: string;
  readonly index: string;
  readonly expiresAt?: string;
  readonly proof: RowProof;
}

type EventTest = (event: AuditEvent) => boolean;

export interface ProvenStreamOptions extends StreamOptions {
  /** What every event of the list must answer, as the filter asks the platform. Give it as the same function. */
  readonly answers?: EventTest;
}

const noItems: readonly AuditEventItem[] = [];
const unread: RowProof = { state: "checking" };

/** Asks a test once for each event: proofs come in by the hundred, and each time the whole list is looked at. */
function onceEach(test: EventTest): EventTest {
  const known = new WeakMap<AuditEvent, boolean>();
  return (event) => {
    const answer = known.get(event) ?? test(event);
    known.set(event, answer);
    return answer;
  };
}

/** What is wrong with the list as a list, told to the log's state as long as it is shown. */
const useListFailures = (
  items: readonly AuditEventItem[],
  proofs: ReadonlyMap<string, RowProof>,
  claim: ListClaim | undefined,
) => {
  const prover = useLogProver();
  const failures = useMemo(() => {
    const rows = items.map(({ index }) => ({ index, proof: proofs.get(index) ?? unread }));
    return claim && checkList(rows, claim);
  }, [items, proofs, claim]);
  const [list] = useState(() => ({}));
  useEffect(() => prover.noteList(list, [...(failures?.values() ?? [])]), [prover, list, failures]);
  useEffect(() => () => prover.noteList(list, []), [prover, list]);
  return failures;
};

/** Items with their proofs. A row whose proof has not changed is the same object, so that it is not drawn again. */
export const useProvenItems = (
  items: readonly AuditEventItem[] | undefined,
  claim?: ListClaim,
): ProvenItem[] | undefined => {
  const proofs = useProvenRows(items ?? noItems);
  const failures = useListFailures(items ?? noItems, proofs, claim);
  const [kept] = useState(
    () =>
      new Map<
        string,
        { item: AuditEventItem; proof: RowProof; check: string | undefined; row: ProvenItem }
      >(),
  );
  return useMemo(
    () =>
      items?.map((item) => {
        const { index, expiresAt } = item;
        const proof = proofs.get(index) ?? unread;
        // What is wrong with the row itself is worse than where it stands.
        const isSound = proof.state === "verified" || proof.state === "pending";
        const failure = isSound ? failures?.get(index) : undefined;
        const known = kept.get(index);
        if (known?.item === item && known.proof === proof && known.check === failure?.check) return known.row;
        const shown: RowProof = failure ? { ...proof, state: "misplaced", failure } : proof;
        const row = { id: index, index, proof: shown, ...(expiresAt !== undefined && { expiresAt }) };
        kept.set(index, { item, proof, check: failure?.check, row });
        return row;
      }),
    [items, proofs, failures, kept],
  );
};

/** Events of the audit log, newest first unless told, each with its proof, and the list held against what was asked. */
export const useProvenStream = (
  filter: Readonly<Record<string, unknown>>,
  { answers, ...options }: ProvenStreamOptions = {},
): StreamPages<ProvenItem> => {
  const pages = useStreamPages<AuditEventItem>("audit-events", filter, options);
  const { order = "desc" } = options;
  const claim = useMemo(
    (): ListClaim => ({ order, ...(answers && { test: onceEach(answers) }) }),
    [order, answers],
  );
  const rows = useProvenItems(pages.rows, claim);
  return { ...pages, rows };
};
