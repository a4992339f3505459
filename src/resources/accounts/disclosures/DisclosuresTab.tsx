import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { disclosureColumns } from "../../../components/disclosures/disclosureColumns";
import type { Disclosure } from "../../../domain/disclosures/disclosure";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Panel } from "../../../components/layout/Panel";
import { EmbeddedList } from "../../../components/list/EmbeddedList";
import { useNarrow } from "../../../components/preference/useNarrow";
import { withFirst } from "../../../components/table/columns";
import { DataTable } from "../../../components/table/DataTable";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { accountRef, type Account } from "../account";

const columns = disclosureColumns.filter(({ source }) => source !== "accountId");
const onCards = withFirst(columns, ["authority", "status", "reference", "receivedAt"]);
const newestFirst = { field: "receivedAt", order: "DESC" } as const;
const disclosurePath = ({ id }: Disclosure) => `/disclosures/${encodeURIComponent(id)}/show`;
const nameOf = ({ authority, reference }: Disclosure) => `${authority}, ${reference}`;

/** What law enforcement asked for on this account, and what it was given. */
export const DisclosuresTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const mayRecord = useHasScope("accounts:write") && account.status !== "purged";
  return (
    <Panel
      title={translate("accounts.tab.disclosures")}
      actions={
        mayRecord && (
          <ButtonLink
            size="small"
            icon="plus"
            to={`/disclosures/create?account=${encodeURIComponent(account.id)}`}
          >
            {translate("disclosure_terms.record")}
          </ButtonLink>
        )
      }
      flush
    >
      <EmbeddedList resource="disclosures" filter={{ accountId: accountRef(account) }} sort={newestFirst}>
        <DataTable<Disclosure>
          columns={isNarrow ? onCards : columns}
          name="accounts.disclosures"
          label={translate("accounts.tab.disclosures")}
          rowLink={disclosurePath}
          rowLabel={nameOf}
          height="content"
          framed={false}
          empty={
            <EmptyState title={translate("disclosure_terms.empty")}>
              {translate("disclosure_terms.empty_detail")}
            </EmptyState>
          }
        />
      </EmbeddedList>
    </Panel>
  );
};
