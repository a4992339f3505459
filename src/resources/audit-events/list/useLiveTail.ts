import { useEffect, useRef, useState } from "react";
import type { components } from "../../../../openapi/platform.gen";
import { useQuestion } from "../../../providers/dataProvider/useQuestion";
import type { AuditQuery } from "../query/useAuditQuery";

const LIVE_MS = 4000;
const QUIET_MS = 30_000;

interface LiveTailOptions {
  audit: Pick<AuditQuery, "filter" | "isPersonal">;
  /** Up to where the rows on the page were read. */
  asOf: string | undefined;
  /** Whether the newest row is in sight: otherwise nothing moves under the reader's eyes. */
  isAtTop: boolean;
  restart: () => Promise<void>;
}

/** How much is newer than the page; while it is live and the newest row is in sight, that is read at once. */
export const useLiveTail = ({ audit, asOf, isAtTop, restart }: LiveTailOptions) => {
  const [isLive, setLive] = useState(false);
  const { filter, isPersonal } = audit;
  const newer = useQuestion<components["schemas"]["NewerCount"]>(
    { path: "/audit-events/newer", filter, params: { than: asOf }, isPersonal },
    { enabled: asOf !== undefined, refetchMs: isLive ? LIVE_MS : QUIET_MS },
  );
  const answer = newer.isPlaceholderData ? undefined : newer.data;
  const hasNewer = answer !== undefined && answer.count > 0;
  const restartRef = useRef(restart);
  useEffect(() => {
    restartRef.current = restart;
  });
  const isFollowing = isLive && isAtTop;
  useEffect(() => {
    if (isFollowing && hasNewer) void restartRef.current();
  }, [isFollowing, hasNewer]);
  return { isLive, setLive, isPaused: isLive && !isAtTop, newer: hasNewer ? answer : undefined };
};
