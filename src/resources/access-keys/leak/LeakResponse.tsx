import { useState } from "react";
import { useLocation, useNavigate, useTranslate } from "react-admin";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { PageHeader } from "../../../components/layout/PageHeader";
import { Panel } from "../../../components/layout/Panel";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import type { KeyLookupMatch } from "../accessKey";
import { NotAllowed } from "../show/NotAllowed";
import { Candidates } from "./Candidates";
import { ClueLine } from "./ClueLine";
import type { LeakClue } from "./leakClue";
import { LeakedKey } from "./LeakedKey";
import { PasteBox } from "./PasteBox";
import { useLookup } from "./useLookup";

/** The chosen key lives in the URL (its id, never a piece of a secret), so that a colleague can be sent the same screen. */
const useChosen = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  return {
    keyId: params.get("key"),
    secretId: params.get("secret"),
    choose: (match: KeyLookupMatch | undefined) =>
      navigate(
        match
          ? {
              pathname: "/leak-response",
              search: `?${new URLSearchParams({ key: match.accessKey.id, secret: match.secretId })}`,
            }
          : "/leak-response",
      ),
  };
};

const Response = () => {
  const chosen = useChosen();
  const lookup = useLookup();
  const [clue, setClue] = useState<LeakClue>();
  const handleClue = (next: LeakClue) => {
    setClue(next);
    lookup.reset();
    if (chosen.keyId !== null) chosen.choose(undefined);
    if (next.kind === "none") return;
    lookup.mutate(next.request, {
      onSuccess: ({ matches }) => {
        const [only] = matches;
        if (only && matches.length === 1) chosen.choose(only);
      },
    });
  };
  const { data, error, variables } = lookup;
  return (
    <div className="space-y-4">
      <Panel>
        <PasteBox isSearching={lookup.isPending} onClue={handleClue} />
      </Panel>
      <div aria-live="polite" className="space-y-4 empty:hidden">
        {clue && <ClueLine clue={clue} />}
        {error && variables && (
          <ProblemPanel error={error} onRetry={() => lookup.mutate(variables)} retrying={lookup.isPending} />
        )}
      </div>
      {clue && data && chosen.keyId === null && (
        <Candidates clue={clue} matches={data.matches} onChoose={chosen.choose} />
      )}
      {chosen.keyId !== null && (
        <LeakedKey key={chosen.keyId} keyId={chosen.keyId} secretId={chosen.secretId ?? undefined} />
      )}
    </div>
  );
};

/** From a found secret to a dead one within a minute, without the secret ever leaving this page. */
export const LeakResponse = () => {
  const translate = useTranslate();
  const isAllowed = useHasScope("access_keys:revoke");
  return (
    <>
      <PageHeader title={translate("access_keys.leak.title")} />
      {isAllowed ? (
        <Response />
      ) : (
        <NotAllowed scope="access_keys:revoke" what={translate("access_keys.leak.title")} />
      )}
    </>
  );
};
