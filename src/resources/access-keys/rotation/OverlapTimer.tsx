import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { countdown } from "../../../domain/time/countdown";

/** Runs on the server's clock, since that is the one that ends the secret. Only this text is drawn every second. */
export const OverlapTimer = ({ until }: { until: string }) => {
  const now = useServerNow(1000);
  return (
    <span role="timer" className="font-mono tabular-nums">
      {countdown(Date.parse(until) - now)}
    </span>
  );
};
