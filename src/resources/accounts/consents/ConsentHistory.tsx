import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { RecordLink } from "../../../components/field/RecordLink";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { changeOf, consentHistory, type Consent } from "./consentStates";

const columnsOf = (
  translate: (key: string) => string,
  history: readonly Consent[],
): SimpleColumn<Consent>[] => [
  {
    id: "purpose",
    label: translate("accounts.consents.column.purpose"),
    render: ({ purpose }) => translate(`accounts.consents.purpose.${purpose}`),
  },
  {
    id: "change",
    label: translate("accounts.consents.column.change"),
    render: (consent) => translate(`accounts.consents.state.${changeOf(consent, history)}`),
  },
  {
    id: "at",
    label: translate("accounts.consents.column.at"),
    render: ({ at }) => <TimeText at={at} show="second" />,
  },
  {
    id: "source",
    label: translate("accounts.consents.column.source"),
    render: ({ source, privacyRequestId }) => (
      <>
        {translate(`accounts.consents.source.${source}`)}
        {privacyRequestId !== undefined && (
          <>
            {" "}
            <RecordLink resource="privacy-requests" id={privacyRequestId} />
          </>
        )}
      </>
    ),
  },
];

export const ConsentHistory = ({ consents }: { consents: readonly Consent[] }) => {
  const translate = useTranslate();
  return (
    <Panel title={translate("accounts.consents.history")} flush>
      <SimpleTable<Consent>
        caption={translate("accounts.consents.history")}
        columns={columnsOf(translate, consents)}
        rows={consentHistory(consents)}
        rowKey={({ purpose, at, granted }) => `${purpose} ${at} ${String(granted)}`}
      />
    </Panel>
  );
};
