import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { useHasScope } from "../../../providers/authProvider/SessionContext";

/** To latency and errors of the same requests, which are sums and so need the right to read usage. */
export const HealthLink = () => {
  const translate = useTranslate();
  const isAllowed = useHasScope("usage:read");
  return isAllowed ? (
    <ButtonLink to="/request-logs/health" icon="chart">
      {translate("request_logs.health.title")}
    </ButtonLink>
  ) : null;
};
