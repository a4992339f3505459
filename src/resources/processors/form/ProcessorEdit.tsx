import { useTranslate } from "react-admin";
import { SimpleForm } from "../../../components/form/SimpleForm";
import { Edit } from "../../../components/page/Edit";
import type { Processor } from "../processor";
import { processorInputOf, type ProcessorForm } from "./processorInput";
import { ProcessorInputs } from "./ProcessorInputs";
import { useToday } from "../useGaps";

export const ProcessorEdit = () => {
  const translate = useTranslate();
  const today = useToday();
  return (
    <Edit<Processor>
      title={({ name }) => translate("processors.edit.title", { name })}
      transform={(values: ProcessorForm) => processorInputOf(values)}
    >
      <SimpleForm>
        <ProcessorInputs today={today} />
      </SimpleForm>
    </Edit>
  );
};
