import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import type { LeakClue } from "./leakClue";

const shown = (clue: LeakClue): string =>
  clue.kind === "none" ? "" : `${clue.prefix ?? ""}…${clue.last4 ?? ""}`;

const sent = (clue: LeakClue): string =>
  clue.kind === "none" ? "" : Object.values(clue.request).join(" · ");

/** What was made of the pasted text, and exactly what was sent of it. */
export const ClueLine = ({ clue }: { clue: LeakClue }) => {
  const translate = useTranslate();
  return (
    <Banner
      tone={clue.kind === "complete" ? "info" : "caution"}
      title={translate(`access_keys.leak.clue.${clue.kind}`)}
    >
      {clue.kind === "none" ? (
        translate("access_keys.leak.nothing_sent")
      ) : (
        <span className="break-words">
          {translate("access_keys.leak.found")} <code className="font-mono text-xs">{shown(clue)}</code>.{" "}
          {translate("access_keys.leak.sent")} <code className="font-mono text-xs">{sent(clue)}</code>.
        </span>
      )}
    </Banner>
  );
};
