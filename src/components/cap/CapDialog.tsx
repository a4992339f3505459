import {
  RecordContextProvider,
  ResourceContextProvider,
  useNotify,
  useTranslate,
  type RaRecord,
} from "react-admin";
import type { CapInput } from "../../domain/caps/cap";
import { Button } from "../button/Button";
import { Dialog } from "../dialog/Dialog";
import { SaveButton } from "../form/SaveButton";
import { SimpleForm } from "../form/SimpleForm";
import { MoneyInput } from "../input/MoneyInput";
import { SelectInput } from "../input/SelectInput";
import { TextInput } from "../input/TextInput";

export interface CapDialogProps {
  resource: string;
  /** The row that has the cap, as this person sees it. */
  row: RaRecord;
  /** Where the cap is in the row. */
  source: "cap" | "limits.spend";
  present: CapInput | undefined;
  currency: string;
  timeZone: string;
  /** Sends the form's values under the version they carry; a newer one comes back as a conflict to compare. */
  save: (values: Record<string, unknown>) => Promise<unknown>;
  onClose: () => void;
}

const choices = (group: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `caps.${group}.${id}` }));

const periods = choices("period_choice", ["day", "week", "month", "total"]);
const actions = choices("action_choice", ["alert", "throttle", "block"]);

const nested = (source: CapDialogProps["source"], cap: Partial<CapInput>) =>
  source === "cap" ? { cap } : { limits: { spend: cap } };

/** Sets or changes a cap, with the reason. */
export const CapDialog = (props: CapDialogProps) => {
  const { resource, row, source, present, currency, timeZone, save, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const field = (name: keyof CapInput, label: string) => ({
    source: `${source}.${name}`,
    label: `caps.form.${label}`,
    required: true,
  });
  return (
    <Dialog title={translate(present ? "caps.form.change" : "caps.form.set")} onClose={onClose} size="medium">
      <ResourceContextProvider value={resource}>
        <RecordContextProvider value={row}>
          <SimpleForm
            onSubmit={async (values) => {
              await save(values);
              notify("caps.form.saved", { type: "success" });
              onClose();
            }}
            defaultValues={{ ...nested(source, { period: "month", action: "block", timeZone }), reason: "" }}
            toolbar={
              <div className="flex justify-end gap-2">
                <Button onClick={onClose}>{translate("kit.action.cancel")}</Button>
                <SaveButton label="caps.form.save" />
              </div>
            }
          >
            <MoneyInput {...field("amount", "amount")} currency={currency} />
            <SelectInput {...field("period", "period")} choices={periods} />
            <SelectInput {...field("action", "action")} choices={actions} />
            <TextInput source="reason" label="kit.confirm.reason" multiline required />
          </SimpleForm>
        </RecordContextProvider>
      </ResourceContextProvider>
    </Dialog>
  );
};
