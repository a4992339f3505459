import { FormToolbar } from "../../../components/form/FormToolbar";
import { SaveButton } from "../../../components/form/SaveButton";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { Create } from "../../../components/page/Create";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { useVersionInput } from "./useVersionInput";
import { VersionInputs } from "./VersionInputs";

export const VersionCreate = () => {
  const { noticeChannels } = usePlatform();
  const toInput = useVersionInput();
  return (
    <Create<PolicyVersion> title="policy_versions.create.title" transform={toInput}>
      <SimpleForm
        defaultValues={{ material: true, channels: noticeChannels, changes: [] }}
        toolbar={
          <FormToolbar>
            <SaveButton label="policy_versions.create.button" />
          </FormToolbar>
        }
      >
        <VersionInputs />
      </SimpleForm>
    </Create>
  );
};
