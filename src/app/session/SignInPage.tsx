import { useEffect } from "react";
import { useTranslate } from "react-admin";
import { EnvironmentBadge } from "../layout/EnvironmentBadge";
import type { Config } from "../../providers/config";
import { useSession } from "../../providers/authProvider/SessionContext";
import { FrontPage } from "./FrontPage";
import { SignInChoices } from "./SignInChoices";

export const SignInPage = ({ config: { auth, environment } }: { config: Config }) => {
  const translate = useTranslate();
  const session = useSession();
  useEffect(() => {
    const handleFocus = () => void session.resume();
    if (auth.kind === "session" && auth.signInUrl !== undefined)
      window.addEventListener("focus", handleFocus);
    return () => window.removeEventListener("focus", handleFocus);
  }, [auth, session]);
  return (
    <FrontPage title={translate("app.sign_in.title")} intro={<EnvironmentBadge environment={environment} />}>
      <p className="mb-2 text-sm text-muted">{translate("app.sign_in.as")}</p>
      <SignInChoices auth={auth} />
    </FrontPage>
  );
};
