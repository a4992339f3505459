import { useEffect, useRef } from "react";
import { useFormState } from "react-hook-form";

/** After a refused save, by the form's own rules or by the server, the first marked field gets the focus. */
export const FocusFirstError = () => {
  const { isSubmitting, errors } = useFormState();
  const wasSubmitting = useRef(false);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (wasSubmitting.current && !isSubmitting && Object.keys(errors).length > 0)
      place.current?.closest("form")?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    wasSubmitting.current = isSubmitting;
  }, [isSubmitting, errors]);
  return <span ref={place} hidden />;
};
