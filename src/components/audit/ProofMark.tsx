import { useTranslate } from "react-admin";
import { toneText } from "../badge/tones";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";
import { proofLooks } from "./looks";
import type { RowReading } from "./provenRow";

/** What is proven of one row, by shape and colour; in words on hover and for those who hear the page. */
export const ProofMark = ({ proof, long = false }: { proof: RowReading; long?: boolean }) => {
  const translate = useTranslate();
  const { tone, icon } = proofLooks[proof.state];
  const name = translate(`audit.state.${proof.state}`);
  const failed =
    proof.failure && translate("audit.failed", { check: translate(`audit.check.${proof.failure.check}`) });
  const explanation = [name, translate(`audit.state_meaning.${proof.state}`), failed]
    .filter(Boolean)
    .join("\n");
  return (
    <span
      title={explanation}
      data-proof={proof.state}
      className={classNames("inline-flex items-center gap-1 align-middle", toneText[tone])}
    >
      <Icon name={icon} className="size-3.5" />
      <span className={long ? "truncate font-medium" : "sr-only"}>{name}</span>
    </span>
  );
};
