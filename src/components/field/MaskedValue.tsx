import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { CopyButton } from "../button/CopyButton";
import { IconButton } from "../button/IconButton";
import { useReveal } from "../reveal/RevealContext";
import { MaskedText } from "./MaskedText";

export interface MaskedValueProps {
  /** The field as a reveal names it. */
  field: string;
  masked: string | undefined;
  /** The value in clear, once revealed. */
  clear: string | undefined;
  /** How it is shown in clear, when not as text. */
  children?: ReactNode;
}

/** One personal value: masked, with a way to ask for it; or in clear, marked as such, until its time is over. */
export const MaskedValue = ({ field, masked, clear, children }: MaskedValueProps) => {
  const translate = useTranslate();
  const { refusal, fields, labels, ask, preload } = useReveal();
  const name = translate(`${labels}.${field}`);
  if (clear !== undefined) {
    return (
      <span className="inline-flex max-w-full items-center gap-1">
        <bdi data-revealed className="min-w-0 rounded-sm bg-caution-soft px-1 break-words">
          {children ?? clear}
        </bdi>
        <CopyButton text={clear} label={name} className="-my-1" />
      </span>
    );
  }
  const isMasked = fields.includes(field);
  if (masked === undefined && !isMasked) return <span className="text-faint">–</span>;
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <MaskedText text={masked} />
      {refusal === undefined && isMasked && (
        <IconButton
          size="small"
          icon="eye"
          className="-my-1"
          label={translate("kit.reveal.one", { name })}
          onPointerEnter={preload}
          onFocus={preload}
          onClick={() => ask([field])}
        />
      )}
    </span>
  );
};
