import { useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceEntry } from "../../../components/dialog/ChoiceEntry";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { useAssignees } from "../useAssignees";
import { ActDialog } from "./ActDialog";
import type { RequestDialogProps } from "./requestDialog";

const nobody = "nobody";

/** People with their open work, the one who looks first: most requests are taken, not given. */
export const AssigneeChoice = ({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (id: string) => void;
}) => {
  const translate = useTranslate();
  const me = useMe();
  const { data, error, refetch, isFetching } = useAssignees();
  if (error)
    return (
      <ProblemPanel error={error} layout="inline" onRetry={() => void refetch()} retrying={isFetching} />
    );
  if (!data) return <SkeletonText lines={3} />;
  const people = data.toSorted((a, b) => Number(b.id === me.id) - Number(a.id === me.id));
  return (
    <ChoiceEntry
      label={translate("privacy_requests.field.assignee")}
      value={value}
      onChange={onChange}
      choices={[
        ...people.map(({ id, name, open }) => ({
          id,
          label: id === me.id ? translate("privacy_requests.assign.me", { name }) : name,
          note: translate("privacy_requests.assign.open", { smart_count: open }),
        })),
        { id: nobody, label: translate("privacy_requests.assign.nobody") },
      ]}
    />
  );
};

export const assigneeOf = (chosen: string | undefined) =>
  chosen === undefined || chosen === nobody ? {} : { assigneeId: chosen };

export const AssignDialog = (dialog: RequestDialogProps) => {
  const me = useMe();
  const [chosen, setChosen] = useState<string>(me.id);
  return (
    <ActDialog
      {...dialog}
      action="assign"
      isPlain
      data={(reason) => ({ ...assigneeOf(chosen), ...(reason && { reason }) })}
    >
      <AssigneeChoice value={chosen} onChange={setChosen} />
    </ActDialog>
  );
};
