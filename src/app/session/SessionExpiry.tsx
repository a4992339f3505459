import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../components/button/Button";
import { Banner } from "../../components/feedback/Banner";
import { useMe, useSession } from "../../providers/authProvider/SessionContext";

const WARN_MINUTES = 5;
const MINUTE_MS = 60_000;

/** Minutes left on the server's clock, or undefined while there is no need to speak of them. */
const useMinutesLeft = (): number | undefined => {
  const session = useSession();
  const { sessionExpiresAt } = useMe();
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const measure = () => {
      const leftMs = Date.parse(sessionExpiresAt) - (Date.now() + session.clockSkewMs());
      const minutes = Math.ceil(leftMs / MINUTE_MS);
      setLeft(minutes <= WARN_MINUTES ? Math.max(0, minutes) : undefined);
    };
    measure();
    const timer = setInterval(measure, MINUTE_MS / 4);
    return () => clearInterval(timer);
  }, [session, sessionExpiresAt]);
  return left;
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
