import { useTranslate } from "react-admin";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import type { Period } from "../period";

const A_MINUTE_MS = 60_000;

/** Why this person cannot sign now, in words; undefined when nothing stands against it. The server decides the same. */
export const useWhyNotSign = ({ openItems, reportedAt, signOffs, to }: Period): string | undefined => {
  const translate = useTranslate();
  const me = useMe();
  const now = useServerNow(A_MINUTE_MS);
  const why = (name: string) => translate(`reconciliation.sign.${name}`, { smart_count: openItems });
  if (signOffs.some(({ by }) => by.id === me.id)) return why("own");
  if (Date.parse(to) > now) return why("not_over");
  if (reportedAt === undefined) return why("not_compared");
  return openItems > 0 ? why("open") : undefined;
};
