import type { ProvenRow } from "../../../components/audit/provenRow";
import type { StreamRead } from "../../../components/stream/streamListContext";
import { useRowsOnDemand } from "../../../components/stream/useRowsOnDemand";
import type { BroughtEvidence } from "../../../providers/logProof/evidenceFiles";

const PAGE = 100;

/** A row of a file, with the text of its leaf. */
export interface EvidenceRow extends ProvenRow {
  readonly leaf: string;
}

/** The events of a file. */
export const useEvidenceRows = (read: BroughtEvidence["rows"], count: number): StreamRead<EvidenceRow> =>
  useRowsOnDemand({
    read: async (from, most) => {
      const rows = await read(from, most);
      return rows.map((row): EvidenceRow => ({ ...row, id: row.index }));
    },
    count,
    page: PAGE,
  });
