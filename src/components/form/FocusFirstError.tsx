import { useEffect, useRef } from "react";
import { useFormState } from "react-hook-form";

/** After a refused save, by the form's own rules or by the server, the first marked field gets the focus. */
export const FocusFirstError = () => {
  const { submitCount, isSubmitting, errors } = useFormState();
  const handled = useRef(submitCount);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isSubmitting || submitCount === handled.current) return;
    handled.current = submitCount;
    if (Object.keys(errors).length > 0)
      place.current?.closest("form")?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [submitCount, isSubmitting, errors]);
  return <span ref={place} hidden />;
};
