import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ExportButton } from "../../../components/list/ExportButton";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { processorPath, type Processor } from "../processor";
import { processorColumns } from "./processorColumns";
import { useProcessorFilters } from "./processorFilters";

const byName = { field: "name", order: "ASC" } as const;
const onCards = withFirst(processorColumns, ["name", "gaps", "purpose", "region", "receives", "dpaSignedAt"]);
const nameOf = ({ name }: Processor) => name;

/** Everybody who processes data on the platform's behalf, and what of their record is missing. */
export const ProcessorList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const filters = useProcessorFilters();
  const canWrite = useHasScope("processors:write");
  const { name: platform } = usePlatform();
  const create = (
    <ButtonLink variant="primary" icon="plus" to="/processors/create">
      {translate("processors.create_button")}
    </ButtonLink>
  );
  return (
    <List<Processor>
      title="processors.title"
      meta={<span>{translate("processors.about", { platform })}</span>}
      filters={filters}
      search="processors.search"
      sort={byName}
      actions={
        <>
          <ExportButton />
          {canWrite && create}
        </>
      }
    >
      <DataTable<Processor>
        columns={isNarrow ? onCards : processorColumns}
        rowLink={processorPath}
        rowLabel={nameOf}
        empty={
          <EmptyState title={translate("processors.empty")} {...(canWrite && { action: create })}>
            {translate("processors.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
