import { useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import type { Tone } from "../../components/badge/tones";
import type { Config } from "../../providers/config";

type Environment = Config["environment"];

const TONES: Record<Environment["tone"], Tone> = { production: "critical", test: "caution", demo: "info" };

/** Which world this is: nobody should mistake production for a test. */
export const EnvironmentBadge = ({ environment: { label, tone } }: { environment: Environment }) => {
  const translate = useTranslate();
  return (
    <span title={translate("app.environment.label", { label })}>
      <Badge tone={TONES[tone]}>{label}</Badge>
    </span>
  );
};
