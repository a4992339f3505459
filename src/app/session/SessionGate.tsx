import { useEffect, type ReactNode } from "react";
import { useTranslate } from "react-admin";
import { ProblemPanel } from "../../components/feedback/ProblemPanel";
import { useSession, useSessionState } from "../../providers/authProvider/SessionContext";
import type { Me } from "../../providers/authProvider/session";
import type { Config } from "../../providers/config";
import { PageSkeleton } from "../pages/PageSkeleton";
import { FrontPage } from "./FrontPage";
import { SessionExpired } from "./SessionExpired";
import { SignInPage } from "./SignInPage";

interface SessionGateProps {
  config: Config;
  children: (me: Me) => ReactNode;
}

/**
 * Stands before every page and never changes the URL: signed out shows the sign-in here, signed in shows the page, and
 * a session that ends while somebody works is asked for again on top of the page, which keeps what was typed.
 */
export const SessionGate = ({ config, children }: SessionGateProps) => {
  const session = useSession();
  const state = useSessionState();
  const translate = useTranslate();
  useEffect(() => {
    if (session.state().status === "loading") void session.load();
  }, [session]);
  switch (state.status) {
    case "loading":
      return <PageSkeleton />;
    case "failed":
      return (
        <FrontPage title={translate("app.sign_in.unreachable")}>
          <ProblemPanel error={state.error} onRetry={() => void session.load()} />
        </FrontPage>
      );
    case "signed_out":
      return <SignInPage config={config} />;
    case "signed_in":
    case "expired":
      return (
        <>
          {children(state.me)}
          {state.status === "expired" && <SessionExpired config={config} />}
        </>
      );
  }
};
