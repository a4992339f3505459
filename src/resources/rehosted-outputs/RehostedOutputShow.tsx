import { useRecordContext, useTranslate } from "react-admin";
import { TimeText } from "../../components/field/DateField";
import { IdText } from "../../components/field/IdField";
import { RecordLink } from "../../components/field/RecordLink";
import { SizeText } from "../../components/field/SizeField";
import { StatusBadge } from "../../components/field/StatusField";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { Show } from "../../components/page/Show";
import { AccountRef } from "../../components/field/AccountRef";
import { rehostingLooks, type RehostedOutput } from "./rehostedOutput";

const outputMeta = ({ status, provider }: RehostedOutput) => (
  <>
    <StatusBadge value={status} looks={rehostingLooks} labels="rehosted_outputs.status" />
    <bdi>{provider}</bdi>
  </>
);

const Body = () => {
  const translate = useTranslate();
  const output = useRecordContext<RehostedOutput>();
  if (!output) return null;
  const label = (name: keyof RehostedOutput) => translate(`rehosted_outputs.column.${name}`);
  const { rehostedAt, sizeBytes, errorCode } = output;
  return (
    <Panel
      title={translate("rehosted_outputs.facts")}
      description={translate("rehosted_outputs.never_shown")}
    >
      <DefinitionList
        columns={2}
        items={[
          {
            label: label("status"),
            value: (
              <StatusBadge value={output.status} looks={rehostingLooks} labels="rehosted_outputs.status" />
            ),
            note: translate(`rehosted_outputs.meaning.${output.status}`, { _: "" }),
          },
          errorCode !== undefined && { label: label("errorCode"), value: <IdText id={errorCode} copyable /> },
          { label: label("createdAt"), value: <TimeText at={output.createdAt} show="second" /> },
          {
            label: label("upstreamExpiresAt"),
            value: <TimeText at={output.upstreamExpiresAt} show="second" />,
          },
          rehostedAt !== undefined && {
            label: label("rehostedAt"),
            value: <TimeText at={rehostedAt} show="second" />,
          },
          sizeBytes !== undefined && { label: label("sizeBytes"), value: <SizeText bytes={sizeBytes} /> },
          {
            label: label("kind"),
            value: translate(`rehosted_outputs.kind.${output.kind}`, { _: output.kind }),
          },
          { label: label("provider"), value: <bdi>{output.provider}</bdi> },
          { label: label("requestId"), value: <RecordLink resource="request-logs" id={output.requestId} /> },
          { label: label("accountId"), value: <AccountRef id={output.accountId} /> },
        ]}
      />
    </Panel>
  );
};

/** One output: when its link ended, and whether the copy was there by then. The output itself is never shown. */
export const RehostedOutputShow = () => (
  <Show<RehostedOutput> title={({ id }) => id} meta={outputMeta}>
    <Body />
  </Show>
);
