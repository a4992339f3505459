import { useState } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../components/button/Button";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { Icon } from "../../components/icon/Icon";
import { useSession } from "../../providers/authProvider/SessionContext";
import type { AuthConfig } from "../../providers/config";

const ContinueElsewhere = ({ url }: { url: string }) => {
  const translate = useTranslate();
  const session = useSession();
  return (
    <div className="flex flex-wrap gap-2">
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className="inline-flex h-control items-center gap-2 rounded bg-accent-solid px-3 text-sm font-medium text-on-accent hover:bg-accent-strong"
      >
        {translate("app.sign_in.continue")}
        <Icon name="external" />
      </a>
      <Button onClick={() => void session.resume()}>{translate("app.session.signed_in_elsewhere")}</Button>
    </div>
  );
};

/** The ways in that this deployment's configuration names. */
export const SignInChoices = ({ auth }: { auth: AuthConfig }) => {
  const session = useSession();
  const [pending, setPending] = useState<string>();
  const [error, setError] = useState<unknown>();
  const signIn = async (choiceId: string) => {
    if (pending !== undefined) return;
    setPending(choiceId);
    setError(undefined);
    try {
      await session.signIn(choiceId);
    } catch (failure) {
      setError(failure);
    } finally {
      setPending(undefined);
    }
  };
  return (
    <div className="space-y-4">
      {error !== undefined && <ProblemPanel error={error} layout="inline" />}
      {auth.choices && (
        <ul className="divide-y divide-hairline overflow-hidden rounded-md border border-line bg-surface">
          {auth.choices.map(({ id, label, description }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => void signIn(id)}
                aria-busy={pending === id || undefined}
                className="flex w-full items-center gap-3 px-4 py-2.5 text-left -outline-offset-2 hover:bg-hover"
              >
                <span className="min-w-0 flex-1">
                  <span className="block text-base font-medium">{label}</span>
                  {description && <span className="block text-xs text-muted">{description}</span>}
                </span>
                <Icon name="chevron-right" className="text-faint" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {auth.kind === "session" && auth.signInUrl !== undefined && <ContinueElsewhere url={auth.signInUrl} />}
    </div>
  );
};
