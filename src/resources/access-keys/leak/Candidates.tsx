import { KeyStatusBadge } from "../../../components/access-key/KeyStatusBadge";
import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { maskedSecret, type KeyLookupMatch } from "../accessKey";
import type { LeakClue } from "./leakClue";
import { AccountField } from "../AccountField";

interface CandidatesProps {
  clue: LeakClue;
  matches: readonly KeyLookupMatch[];
  onChoose: (match: KeyLookupMatch) => void;
}

/** Keys that a fragment may belong to; nothing found says what that does and does not mean. */
export const Candidates = ({ clue, matches, onChoose }: CandidatesProps) => {
  const translate = useTranslate();
  if (matches.length === 0) {
    return (
      <Panel>
        <EmptyState icon="search" title={translate("access_keys.leak.no_match")}>
          {translate(
            clue.kind === "complete"
              ? "access_keys.leak.no_match_complete"
              : "access_keys.leak.no_match_fragment",
          )}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={translate("access_keys.leak.several", { smart_count: matches.length })}
      description={translate("access_keys.leak.several_note")}
      flush
    >
      <ul className="divide-y divide-hairline">
        {matches.map((match) => (
          <li key={match.secretId}>
            <button
              type="button"
              onClick={() => onChoose(match)}
              className="flex w-full flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-left text-sm -outline-offset-2 hover:bg-hover"
            >
              <bdi className="min-w-0 flex-1 basis-48 truncate font-medium">{match.accessKey.name}</bdi>
              <code className="font-mono text-xs text-muted">{maskedSecret(match.accessKey)}</code>
              <span className="w-40 truncate text-muted">
                <AccountField record={match.accessKey} link={false} />
              </span>
              <KeyStatusBadge status={match.accessKey.status} />
              <Badge tone={match.alive ? "critical" : "neutral"}>
                {translate(match.alive ? "access_keys.leak.alive" : "access_keys.leak.dead")}
              </Badge>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
