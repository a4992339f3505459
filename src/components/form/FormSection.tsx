import { useId, type ReactNode } from "react";
import { useTranslate } from "react-admin";

export interface FormSectionProps {
  /** Keys of the catalogue. */
  title: string;
  description?: string;
  children: ReactNode;
}

/** A heading at the left, its inputs at the right; one below the other on a narrow page. */
export const FormSection = ({ title, description, children }: FormSectionProps) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-3 rounded-md border border-hairline bg-surface p-4 lg:grid-cols-[220px_minmax(0,560px)]"
    >
      <div>
        <h2 id={id} className="text-base font-semibold">
          {translate(title, { _: title })}
        </h2>
        {description && (
          <p className="mt-1 text-xs text-muted">{translate(description, { _: description })}</p>
        )}
      </div>
      <div className="min-w-0 space-y-4">{children}</div>
    </section>
  );
};
