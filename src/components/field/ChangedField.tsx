import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Icon } from "../icon/Icon";
import { plainText } from "./plainText";

export interface ChangedFieldProps {
  from: unknown;
  to: unknown;
  /** How one value is written; plain text unless said otherwise. */
  render?: (value: unknown) => ReactNode;
}

const isNothing = (value: unknown) => value === null || value === undefined || value === "";

/** Before → after. Struck out and underlined as well as coloured, and said in words to a screen reader. */
export const ChangedField = ({ from, to, render = plainText }: ChangedFieldProps) => {
  const translate = useTranslate();
  const nothing = <span className="text-faint">{translate("kit.change.nothing")}</span>;
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-x-1.5">
      <span className="sr-only">{translate("kit.change.from")}</span>
      {isNothing(from) ? nothing : <del className="text-critical decoration-1">{render(from)}</del>}
      <Icon name="chevron-right" className="size-3 text-faint" />
      <span className="sr-only">{translate("kit.change.to")}</span>
      {isNothing(to) ? nothing : <ins className="text-positive no-underline">{render(to)}</ins>}
    </span>
  );
};
