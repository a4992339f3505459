import { useRef, useState, type BaseSyntheticEvent, type ReactNode } from "react";
import { Form, useSaveContext } from "react-admin";
import { Banner } from "../feedback/Banner";
import { ProblemPanel } from "../feedback/ProblemPanel";
import { problemOf } from "../../domain/problem/problem";
import { ConflictPanel } from "./ConflictPanel";
import { FieldLabels } from "./FieldLabels";
import { FocusFirstError } from "./FocusFirstError";
import { FormToolbar } from "./FormToolbar";
import { placeErrors } from "./fieldErrors";
import { UnsavedChangesGuard } from "./UnsavedChangesGuard";

type Values = Record<string, unknown>;

/** A row that is read again while somebody types must not undo the typing. One object: a new one would reset the form. */
const keepTyping = { keepDirtyValues: true };

export interface SimpleFormProps {
  children: ReactNode;
  /** Instead of saving the record: a verb of the API. What it throws is shown as a refused save is. */
  onSubmit?: (values: Values) => Promise<unknown>;
  defaultValues?: Values;
  /** Save and Cancel, unless something else is wanted; `null` inside a dialog that has its own. */
  toolbar?: ReactNode;
  /** For a button outside the form. */
  id?: string;
}

interface Refusal {
  error: unknown;
  /** The values that were refused; for a conflict, what is set beside theirs. */
  values: Values;
  unplaced: readonly { pointer: string; detail: string }[];
}

const hasFieldIn = (form: HTMLFormElement) => (name: string) => form.elements.namedItem(name) !== null;

const askServer = async (
  values: Values,
  onSubmit: SimpleFormProps["onSubmit"],
  save: ReturnType<typeof useSaveContext>["save"],
): Promise<{ error: unknown } | undefined> => {
  if (onSubmit)
    return onSubmit(values).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
  let failure: { error: unknown } | undefined;
  await save?.(values, {
    onError: (error: unknown) => {
      failure = { error };
    },
  });
  return failure;
};

/** Saves once at a time, and turns a refusal into something the form can show. */
const useFormSubmit = (onSubmit: SimpleFormProps["onSubmit"]) => {
  const { save } = useSaveContext();
  const isSaving = useRef(false);
  const running = useRef<Promise<Record<string, string> | undefined>>(undefined);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = async (values: Values, form: HTMLFormElement | undefined) => {
    const failure = await askServer(values, onSubmit, save);
    if (!failure) {
      setRefusal(null);
      return undefined;
    }
    const { status, errors } = problemOf(failure.error);
    const hasField = form ? hasFieldIn(form) : () => false;
    const { placed, unplaced } = placeErrors(status === 422 ? errors : [], hasField);
    setRefusal({ error: failure.error, values, unplaced });
    return placed;
  };

  // A second press waits for the first save instead of starting another, so that the form stays busy until it ends.
  const handleSubmit = (values: Values, event?: BaseSyntheticEvent) => {
    isSaving.current = true;
    running.current ??= send(values, event?.target as HTMLFormElement | undefined).finally(() => {
      isSaving.current = false;
      running.current = undefined;
    });
    return running.current;
  };
  return { handleSubmit, refusal, isSaving, clear: () => setRefusal(null) };
};

const RefusalPanel = ({ refusal, onSettled }: { refusal: Refusal; onSettled: () => void }) => {
  const { status, errors } = problemOf(refusal.error);
  if (status === 412)
    return <ConflictPanel error={refusal.error} mine={refusal.values} onSettled={onSettled} />;
  const isAllPlaced = status === 422 && errors.length > 0 && refusal.unplaced.length === 0;
  return (
    <div className="space-y-2">
      {!isAllPlaced && <ProblemPanel error={refusal.error} layout="inline" fieldErrors={false} />}
      {refusal.unplaced.length > 0 && (
        <Banner tone="critical">
          <ul>
            {refusal.unplaced.map(({ pointer, detail }) => (
              <li key={pointer + detail}>
                {pointer && <code className="font-mono text-xs">{pointer}</code>} {detail}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </div>
  );
};

/** The one form: sections of inputs, the server's errors on their fields, a guard on what was typed, conflicts. */
export const SimpleForm = ({ children, onSubmit, defaultValues, toolbar, id }: SimpleFormProps) => {
  const { handleSubmit, refusal, isSaving, clear } = useFormSubmit(onSubmit);
  return (
    <Form
      noValidate
      onSubmit={handleSubmit as never}
      disableInvalidFormNotification
      resetOptions={keepTyping}
      {...(defaultValues ? { defaultValues } : {})}
      {...(id ? { id } : {})}
      className="space-y-4"
    >
      <FieldLabels>
        {refusal && <RefusalPanel refusal={refusal} onSettled={clear} />}
        {children}
        {toolbar === undefined ? <FormToolbar /> : toolbar}
        <FocusFirstError />
        <UnsavedChangesGuard isSaving={isSaving} />
      </FieldLabels>
    </Form>
  );
};
