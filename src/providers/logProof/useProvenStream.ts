import { useMemo, useState } from "react";
import { useStreamPages, type StreamOptions, type StreamPages } from "../dataProvider/useStreamPages";
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

const noItems: readonly AuditEventItem[] = [];
const unread: RowProof = { state: "checking" };

/** Items with their proofs. A row whose proof has not changed is the same object, so that it is not drawn again. */
export const useProvenItems = (items: readonly AuditEventItem[] | undefined): ProvenItem[] | undefined => {
  const proofs = useProvenRows(items ?? noItems);
  const [kept] = useState(() => new Map<string, { item: AuditEventItem; row: ProvenItem }>());
  return useMemo(
    () =>
      items?.map((item) => {
        const proof = proofs.get(item.index) ?? unread;
        const known = kept.get(item.index);
        if (known?.item === item && known.row.proof === proof) return known.row;
        const { index, expiresAt } = item;
        const row = { id: index, index, proof, ...(expiresAt !== undefined && { expiresAt }) };
        kept.set(index, { item, row });
        return row;
      }),
    [items, proofs, kept],
  );
};

/** Events of the audit log, newest first unless told, each with its proof. */
export const useProvenStream = (
  filter: Readonly<Record<string, unknown>>,
  options?: StreamOptions,
): StreamPages<ProvenItem> => {
  const pages = useStreamPages<AuditEventItem>("audit-events", filter, options);
  const rows = useProvenItems(pages.rows);
  return { ...pages, rows };
};
