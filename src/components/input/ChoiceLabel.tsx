import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { Choice } from "./choice";

/** A box or a dot with its words; the whole line is the target. */
export const ChoiceLabel = ({ choice, children }: { choice: Choice; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <label className="flex items-start gap-2 py-0.5 text-sm has-disabled:opacity-55">
      <span className="flex h-5 items-center">{children}</span>
      <span className="min-w-0">
        {translate(choice.name, { _: choice.name })}
        {choice.help && (
          <span className="block text-xs text-muted">{translate(choice.help, { _: choice.help })}</span>
        )}
      </span>
    </label>
  );
};
