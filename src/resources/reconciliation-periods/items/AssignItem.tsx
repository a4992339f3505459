import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { itemResource } from "../period";
import { isStale, useActOn } from "../usePeriodAct";
import type { ItemFormProps } from "./itemForm";

type Assignees = components["schemas"]["Assignees"];

const NOBODY = "nobody";

export const AssignItem = ({ item, onClose }: ItemFormProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const steward = useSteward();
  const { data, error } = useQuery({
    queryKey: [itemResource, "assignees"],
    queryFn: async ({ signal }) =>
      (await steward.read<Assignees>("/assignees", { resource: itemResource }, signal)).items,
  });
  const { run, isChanged } = useActOn(itemResource, item, "assign");
  const [chosen, setChosen] = useState<string | undefined>(item.assignee?.id);
  return (
    <FormDialog
      title={translate("reconciliation.item.assign")}
      submitLabel={translate("reconciliation.item.assign")}
      size="small"
      canSubmit={chosen !== undefined}
      isShownInside={isStale}
      onSubmit={() => run(chosen === NOBODY ? {} : { assigneeId: chosen })}
      onDone={() => notify("reconciliation.item.assigned", { type: "success" })}
      onClose={onClose}
    >
      {isChanged && <Banner tone="caution">{translate("reconciliation.item.changed")}</Banner>}
      {error && <ProblemPanel error={error} layout="inline" />}
      {!error && !data && <SkeletonText lines={3} />}
      {data && (
        <ChoiceEntry<string>
          label={translate("reconciliation.item.assign_to")}
          value={chosen}
          onChange={setChosen}
          choices={[
            ...data.map(({ id, name }) => ({ id, label: name })),
            { id: NOBODY, label: translate("reconciliation.item.nobody") },
          ]}
        />
      )}
    </FormDialog>
  );
};
