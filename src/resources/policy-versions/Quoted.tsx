import { useTranslate } from "react-admin";
import { classNames } from "../../components/classNames";

const looks = {
  before: "bg-critical-soft line-through decoration-critical/60",
  after: "bg-positive-soft no-underline",
} as const;

/** The policy's own words, old or new: told apart by the stroke as well as by the colour. */
export const Quoted = ({ text, side }: { text: string | undefined; side: keyof typeof looks }) => {
  const translate = useTranslate();
  if (text === undefined || text === "")
    return <span className="text-muted italic">{translate("policy_versions.changes.not_quoted")}</span>;
  const Mark = side === "before" ? "del" : "ins";
  return (
    // Beside other columns on a phone a sentence would stand one word a line.
    <span className="block min-w-44 print:min-w-0">
      <Mark className={classNames("rounded-sm px-1 break-words", looks[side])}>{text}</Mark>
    </span>
  );
};
