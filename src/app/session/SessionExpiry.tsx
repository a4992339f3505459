import { useTranslate } from "react-admin";
import { Button } from "../../components/button/Button";
import { Banner } from "../../components/feedback/Banner";
import { useMe, useSession } from "../../providers/authProvider/SessionContext";
import { useServerNow } from "../../providers/authProvider/useServerNow";

const WARN_MINUTES = 5;
const MINUTE_MS = 60_000;

/** Minutes left on the server's clock, or undefined while there is no need to speak of them. */
const useMinutesLeft = (): number | undefined => {
  const { sessionExpiresAt } = useMe();
  const leftMs = Date.parse(sessionExpiresAt) - useServerNow(MINUTE_MS / 4);
  const minutes = Math.ceil(leftMs / MINUTE_MS);
  return minutes <= WARN_MINUTES ? Math.max(0, minutes) : undefined;
};

/** Warns before the session ends, while there is still time to save. */
export const SessionExpiry = () => {
  const translate = useTranslate();
  const session = useSession();
  const minutes = useMinutesLeft();
  if (minutes === undefined) return null;
  return (
    <div className="px-3 pt-3 lg:px-6">
      <Banner
        tone="caution"
        action={
          <Button size="small" onClick={() => void session.resume()}>
            {translate("app.session.stay")}
          </Button>
        }
      >
        {translate("app.session.expiring", { minutes })}
      </Banner>
    </div>
  );
};
