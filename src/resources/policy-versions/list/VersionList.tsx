import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { ExportButton } from "../../../components/list/ExportButton";
import { List } from "../../../components/list/List";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { versionPath } from "../version";
import { versionColumns } from "./versionColumns";
import { versionFilters } from "./versionFilters";

const newestFirst = { field: "number", order: "DESC" } as const;
const onCards = withFirst(versionColumns, [
  "number",
  "status",
  "summary",
  "effectiveAt",
  "channels",
  "reach.told",
]);
const numberOf = ({ number }: PolicyVersion) => number;

/** Every version of the policy: what is planned, told, in force and past. */
export const VersionList = () => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const canWrite = useHasScope("policy:write");
  const create = (
    <ButtonLink variant="primary" icon="plus" to="/policy-versions/create">
      {translate("policy_versions.create_button")}
    </ButtonLink>
  );
  return (
    <List<PolicyVersion>
      title="policy_versions.title"
      filters={versionFilters}
      search={false}
      sort={newestFirst}
      actions={
        <>
          <ExportButton />
          {canWrite && create}
        </>
      }
    >
      <DataTable<PolicyVersion>
        columns={isNarrow ? onCards : versionColumns}
        rowLink={versionPath}
        rowLabel={numberOf}
        empty={
          <EmptyState title={translate("policy_versions.empty")} {...(canWrite && { action: create })}>
            {translate("policy_versions.empty_detail")}
          </EmptyState>
        }
      />
    </List>
  );
};
