import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import type { ProofFailure } from "../../../domain/audit-proof/states";

/** Which check kept a file of evidence from being made, and at which event. */
export const RefusalBanner = ({ failure: { check, index } }: { failure: ProofFailure }) => {
  const translate = useTranslate();
  return (
    <Banner tone="critical" title={translate("audit_events.evidence.failed")}>
      {translate("audit.failed", { check: translate(`audit.check.${check}`) })}
      {index !== undefined && <> · {translate("audit.index", { index })}</>}
    </Banner>
  );
};
