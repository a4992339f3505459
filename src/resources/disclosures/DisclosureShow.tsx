import { useRecordContext, useTranslate } from "react-admin";
import { disclosureLooks } from "../../components/disclosures/disclosureColumns";
import { AccountRef } from "../../components/field/AccountRef";
import { TimeText } from "../../components/field/DateField";
import { IdText } from "../../components/field/IdField";
import { StatusBadge } from "../../components/field/StatusField";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { Show } from "../../components/page/Show";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { Decide } from "./Decide";
import { disclosureTitle, type Disclosure } from "./disclosure";

const disclosureMeta = ({ id, status }: Disclosure) => (
  <>
    <StatusBadge value={status} looks={disclosureLooks} labels="disclosure_terms.status" />
    <IdText id={id} copyable />
  </>
);

const decide = (disclosure: Disclosure) => <Decide disclosure={disclosure} />;

const Facts = ({ disclosure }: { disclosure: Disclosure }) => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  const label = (name: string) => translate(`disclosure_terms.column.${name}`);
  const nameOf = (asked: string) => categories.find(({ id }) => id === asked)?.label ?? asked;
  const { accountId, authority, country, legalBasis, reference, receivedAt, recordedAt, recordedBy } =
    disclosure;
  return (
    <DefinitionList
      columns={2}
      items={[
        { label: label("authority"), value: <bdi>{authority}</bdi> },
        { label: label("country"), value: country },
        { label: label("legalBasis"), value: <bdi>{legalBasis}</bdi> },
        { label: label("reference"), value: <bdi>{reference}</bdi> },
        { label: label("categories"), value: disclosure.categories.map(nameOf).join(", ") },
        {
          label: label("accountId"),
          value: <AccountRef id={accountId} />,
        },
        { label: label("receivedAt"), value: <TimeText at={receivedAt} show="both" /> },
        {
          label: label("recordedBy"),
          value: <bdi>{recordedBy.name}</bdi>,
          note: <TimeText at={recordedAt} show="both" />,
        },
      ]}
    />
  );
};

const Decision = ({ disclosure }: { disclosure: Disclosure }) => {
  const translate = useTranslate();
  const { decidedAt, decisionReason, status, subjectNotified } = disclosure;
  const label = (name: string) => translate(`disclosure_terms.column.${name}`);
  if (decidedAt === undefined)
    return <p className="text-sm text-muted">{translate("disclosures.undecided")}</p>;
  return (
    <DefinitionList
      items={[
        { label: label("status"), value: translate(`disclosure_terms.status.${status}`) },
        { label: label("decidedAt"), value: <TimeText at={decidedAt} show="both" /> },
        decisionReason !== undefined && {
          label: label("decisionReason"),
          value: <bdi>{decisionReason}</bdi>,
        },
        subjectNotified !== undefined && {
          label: label("subjectNotified"),
          value: translate(`disclosure_terms.told.${subjectNotified ? "yes" : "no"}`),
        },
      ]}
    />
  );
};

const Body = () => {
  const translate = useTranslate();
  const disclosure = useRecordContext<Disclosure>();
  if (!disclosure) return null;
  return (
    <div className="space-y-4">
      <Panel title={translate("disclosures.facts")}>
        <Facts disclosure={disclosure} />
      </Panel>
      <Panel title={translate("disclosures.decision")}>
        <Decision disclosure={disclosure} />
      </Panel>
    </div>
  );
};

/** One request by an authority: who asks, for what, on which basis, and what was decided. */
export const DisclosureShow = () => (
  <Show<Disclosure> title={disclosureTitle} meta={disclosureMeta} actions={decide}>
    <Body />
  </Show>
);
