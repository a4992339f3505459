import { useState, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { EvidenceRefused } from "./evidenceFile";

const isRefusal = (error: unknown): boolean => error instanceof EvidenceRefused;

/** Shows which check kept a file from being made; whatever else goes wrong is the dialog's to show. */
export const useRefusal = () => {
  const translate = useTranslate();
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
  const check = refused && translate(`audit.check.${refused.failure.check}`);
  const refusal: ReactNode = refused && (
    <Banner tone="critical" title={translate("audit_events.evidence.failed")}>
      {translate("audit.failed", { check })}
      {refused.failure.index !== undefined && (
        <> · {translate("audit.index", { index: refused.failure.index })}</>
      )}
    </Banner>
  );
  return { refusal, guard, isRefusal };
};
