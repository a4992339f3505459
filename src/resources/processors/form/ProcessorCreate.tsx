import { useTranslate } from "react-admin";
import { FormToolbar } from "../../../components/form/FormToolbar";
import { SaveButton } from "../../../components/form/SaveButton";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { Create } from "../../../components/page/Create";
import type { Processor } from "../processor";
import { processorInputOf, type ProcessorForm } from "./processorInput";
import { ProcessorInputs } from "./ProcessorInputs";
import { useToday } from "../useGaps";

const blank = { status: "active", receives: [], categories: [], receivesPersonalData: true };

export const ProcessorCreate = () => {
  const translate = useTranslate();
  const today = useToday();
  return (
    <Create<Processor>
      title={translate("processors.create.title")}
      transform={(values: ProcessorForm) => processorInputOf(values)}
    >
      <SimpleForm
        defaultValues={blank}
        toolbar={
          <FormToolbar>
            <SaveButton label="processors.create.button" />
          </FormToolbar>
        }
      >
        <ProcessorInputs today={today} />
      </SimpleForm>
    </Create>
  );
};
