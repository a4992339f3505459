import { useLayoutEffect, type RefObject } from "react";
import { useTranslate } from "react-admin";
import type { IssuedSecret } from "./issuedSecret";

/** Written past React, which would keep the text in its tree after the dialog has gone. */
export const SecretText = ({ ref, issued }: { ref: RefObject<HTMLElement | null>; issued: IssuedSecret }) => {
  const translate = useTranslate();
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return undefined;
    current.textContent = issued.read() ?? "";
    return () => {
      current.textContent = "";
    };
  }, [ref, issued]);
  return (
    <code
      ref={ref}
      role="textbox"
      aria-readonly
      aria-label={translate("access_keys.secret.label")}
      tabIndex={0}
      translate="no"
      className="block rounded border border-line bg-sunken px-3 py-3 font-mono text-base break-all select-all"
    />
  );
};
