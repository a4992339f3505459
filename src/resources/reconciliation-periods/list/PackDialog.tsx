import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { SelectEntry } from "../../../components/dialog/SelectEntry";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { useMonths } from "./useMonths";

/** Everything of a month in one file, made by the platform. */
export const PackDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const steward = useSteward();
  const queryClient = useQueryClient();
  const months = useMonths();
  const [intent] = useState(() => crypto.randomUUID());
  const [month = "", setMonth] = useState(months[1]?.id);
  const label = months.find(({ id }) => id === month)?.label ?? month;
  const submit = async () => {
    await steward.post("/month-end-packs", { month }, intent + month);
    await queryClient.invalidateQueries({ queryKey: ["jobs"] });
  };
  return (
    <FormDialog
      title={translate("reconciliation.pack.title", { month: label })}
      submitLabel={translate("reconciliation.pack.submit")}
      size="small"
      canSubmit={month !== ""}
      onSubmit={submit}
      onDone={() => notify("reconciliation.pack.done", { type: "success" })}
      onClose={onClose}
    >
      <p className="text-sm text-muted">{translate("reconciliation.pack.about")}</p>
      <SelectEntry
        label={translate("reconciliation.create.month")}
        placeholder={translate("reconciliation.create.choose")}
        value={month}
        onChange={setMonth}
        choices={months}
      />
    </FormDialog>
  );
};
