import { useQueryClient } from "@tanstack/react-query";
import { RecordContextProvider, ResourceContextProvider, useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { Dialog } from "../../../components/dialog/Dialog";
import { SaveButton } from "../../../components/form/SaveButton";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { MoneyInput } from "../../../components/input/MoneyInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { capInputOf } from "./capInput";

const choices = (group: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `accounts.cap.${group}.${id}` }));

const periods = choices("period", ["day", "week", "month", "total"]);
const actions = choices("actions", ["alert", "throttle", "block"]);

/** Sends the cap under the version that was seen; somebody else's newer one comes back as a conflict to compare. */
const useSetCap = (account: Account, onDone: () => void) => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const notify = useNotify();
  return async (values: Record<string, unknown>) => {
    const { cap, reason, version } = capInputOf(values);
    const path = `/accounts/${encodeURIComponent(account.id)}/cap`;
    await steward.put(path, { cap, reason }, version ?? account.version);
    notify("accounts.cap.saved", { type: "success" });
    onDone();
    await Promise.all(
      ["accounts", "audit-events", "home"].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
    );
  };
};

export const CapDialog = ({ account, onClose }: { account: Account; onClose: () => void }) => {
  const translate = useTranslate();
  const { currency, reportingTimeZone } = usePlatform();
  const setCap = useSetCap(account, onClose);
  const label = (name: string) => `accounts.cap.${name}`;
  return (
    <Dialog
      title={translate(account.cap ? "accounts.cap.change" : "accounts.cap.set")}
      onClose={onClose}
      size="medium"
    >
      <ResourceContextProvider value="accounts">
        <RecordContextProvider value={account}>
          <SimpleForm
            onSubmit={setCap}
            defaultValues={{
              cap: { period: "month", action: "block", timeZone: reportingTimeZone },
              reason: "",
            }}
            toolbar={
              <div className="flex justify-end gap-2">
                <Button onClick={onClose}>{translate("kit.action.cancel")}</Button>
                <SaveButton label="accounts.cap.save" />
              </div>
            }
          >
            <MoneyInput source="cap.amount" label={label("amount")} currency={currency} required />
            <SelectInput source="cap.period" label={label("period_label")} choices={periods} required />
            <SelectInput source="cap.action" label={label("action")} choices={actions} required />
            <TextInput source="reason" label="kit.confirm.reason" multiline required />
          </SimpleForm>
        </RecordContextProvider>
      </ResourceContextProvider>
    </Dialog>
  );
};
