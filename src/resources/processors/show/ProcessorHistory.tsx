import { RecordTrail } from "../../../components/audit/RecordTrail";
import { useRecordTrail } from "../../../providers/logProof/useRecordTrail";

/** Who changed the record, when and what. */
export const ProcessorHistory = ({ processorId }: { processorId: string }) => (
  <RecordTrail trail={useRecordTrail(processorId)} name="processors.audit-events" />
);
