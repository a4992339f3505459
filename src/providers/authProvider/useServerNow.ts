import { useEffect, useState } from "react";
import { useSession } from "./SessionContext";

/**
 * The server's time in milliseconds, told again every `tickMs` while the page is visible: countdowns and "how long ago"
 * follow the clock that decides, not the one of this machine.
 */
export const useServerNow = (tickMs: number): number => {
  const session = useSession();
  const [now, setNow] = useState(() => Date.now() + session.clockSkewMs());
  useEffect(() => {
    const tell = () => {
      if (!document.hidden) setNow(Date.now() + session.clockSkewMs());
    };
    const timer = setInterval(tell, tickMs);
    document.addEventListener("visibilitychange", tell);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tell);
    };
  }, [session, tickMs]);
  return now;
};
