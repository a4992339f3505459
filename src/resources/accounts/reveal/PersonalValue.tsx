import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { CopyButton } from "../../../components/button/CopyButton";
import { IconButton } from "../../../components/button/IconButton";
import type { RevealField } from "../account";
import { MaskedText } from "./MaskedText";
import { useRevealContext } from "./RevealContext";

export interface PersonalValueProps {
  field: RevealField;
  masked: string | undefined;
  /** The value in clear, once revealed. */
  clear: string | undefined;
  /** How it is shown in clear, when not as text. */
  children?: ReactNode;
}

/** One personal value: masked, with a way to ask for it; or in clear, marked as such, until its time is over. */
export const PersonalValue = ({ field, masked, clear, children }: PersonalValueProps) => {
  const translate = useTranslate();
  const { refusal, maskable, ask, preload } = useRevealContext();
  const name = translate(`accounts.field.${field}`);
  if (clear !== undefined) {
    return (
      <span className="inline-flex max-w-full items-center gap-1">
        <bdi className="min-w-0 rounded-sm bg-caution-soft px-1 break-words">{children ?? clear}</bdi>
        <CopyButton text={clear} label={name} />
      </span>
    );
  }
  if (masked === undefined && !maskable.includes(field)) return <span className="text-faint">–</span>;
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <MaskedText text={masked} />
      {!refusal && maskable.includes(field) && (
        <IconButton
          size="small"
          icon="eye"
          label={translate("accounts.reveal.one", { name })}
          onPointerEnter={preload}
          onFocus={preload}
          onClick={() => ask([field])}
        />
      )}
    </span>
  );
};
