import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import type { Config } from "../../providers/config";
import { SignInChoices } from "./SignInChoices";

/** Over the page, which stays mounted: a native modal makes everything behind it inert without another library. */
export const SessionExpired = ({ config }: { config: Config }) => {
  const translate = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // It comes while somebody types: on a choice, the Enter meant for the page would sign in as somebody else.
    title.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      // Or an open dialog of the page, which hides all that comes beside it, would hide the only way to sign in again.
      data-react-aria-top-layer
      aria-labelledby="session-expired-title"
      onCancel={(event) => event.preventDefault()}
      className="m-auto w-[min(440px,calc(100vw-32px))] rounded-lg border border-line bg-surface p-5 text-ink shadow-overlay backdrop:bg-scrim"
    >
      <h2 ref={title} id="session-expired-title" tabIndex={-1} className="text-lg font-semibold outline-none">
        {translate("app.session.expired_title")}
      </h2>
      <p className="mt-1 text-sm text-muted">{translate("app.session.expired_body")}</p>
      <p className="mt-1 mb-4 text-sm text-muted">{translate("app.session.other_person")}</p>
      <SignInChoices auth={config.auth} />
    </dialog>
  );
};

/** What the page could not load while nobody was signed in is asked for again. */
export const useRefreshAfterSignIn = (isExpired: boolean) => {
  const queryClient = useQueryClient();
  const wasExpired = useRef(isExpired);
  useEffect(() => {
    if (wasExpired.current && !isExpired) void queryClient.invalidateQueries();
    wasExpired.current = isExpired;
  }, [isExpired, queryClient]);
};
