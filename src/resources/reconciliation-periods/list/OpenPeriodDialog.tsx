import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate, useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { periodPath, resource, type Period } from "../period";
import { useMonths } from "./useMonths";

const providers = ["stripe", "alipay"] as const;

export const OpenPeriodDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const steward = useSteward();
  const queryClient = useQueryClient();
  const { reportingTimeZone: zone } = usePlatform();
  const months = useMonths();
  const [intent] = useState(() => crypto.randomUUID());
  const [provider, setProvider] = useState<Period["provider"]>();
  const [monthId, setMonthId] = useState<string>();
  const month = months.find(({ id }) => id === monthId);
  const submit = async () => {
    if (!provider || !month) return;
    const { from, to } = month;
    const made = await steward.post<Period>(`/${resource}`, { provider, from, to }, intent + provider + from);
    await queryClient.invalidateQueries({ queryKey: [resource] });
    navigate(periodPath(made));
  };
  return (
    <FormDialog
      title={translate("reconciliation.create.title")}
      submitLabel={translate("reconciliation.create.submit")}
      size="small"
      canSubmit={provider !== undefined && month !== undefined}
      onSubmit={submit}
      onDone={() => notify("reconciliation.create.done", { type: "success" })}
      onClose={onClose}
    >
      <SelectEntry
        label={translate("reconciliation.create.provider")}
        placeholder={translate("reconciliation.create.choose")}
        value={provider}
        onChange={setProvider}
        choices={providers.map((id) => ({ id, label: translate(`reconciliation.provider.${id}`) }))}
      />
      <SelectEntry
        label={translate("reconciliation.create.month")}
        help={translate("reconciliation.create.month_help", { zone })}
        placeholder={translate("reconciliation.create.choose")}
        value={monthId}
        onChange={setMonthId}
        choices={months}
      />
    </FormDialog>
  );
};
