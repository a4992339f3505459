import { useState, type ReactNode } from "react";
import { EvidenceRefused } from "./evidenceFile";
import { RefusalBanner } from "./RefusalBanner";

const isRefusal = (error: unknown): boolean => error instanceof EvidenceRefused;

/** Shows which check kept a file from being made; whatever else goes wrong is the dialog's to show. */
export const useRefusal = () => {
  const [refused, setRefused] = useState<EvidenceRefused>();
  const guard = async <Made,>(make: () => Promise<Made>): Promise<Made> => {
    setRefused(undefined);
    try {
      return await make();
    } catch (error) {
      if (error instanceof EvidenceRefused) setRefused(error);
      throw error;
    }
  };
  const refusal: ReactNode = refused && <RefusalBanner failure={refused.failure} />;
  return { refusal, guard, isRefusal };
};
