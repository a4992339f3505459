import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { durationMs } from "../../../domain/time/countdown";
import { RetentionAge, useReading, useReadingInWords } from "../RetentionAge";
import type { Retention } from "../retention";
import { useSpanInWords } from "../useSpanInWords";

/** How much there is of it, how old it is, and what the console makes of that. */
export const HeldPanel = ({ status }: { status: Retention }) => {
  const translate = useTranslate();
  const reading = useReading(status);
  const inWords = useReadingInWords();
  const spanInWords = useSpanInWords();
  const label = (name: string) => translate(`retention.field.${name}`);
  const { recordCount, oldestRecordAt, clockStartedAt, clockCount } = status;
  const slack = status.slack === undefined ? undefined : spanInWords(durationMs(status.slack) ?? 0);
  return (
    <Panel title={translate("retention.panel.held")}>
      <DefinitionList
        items={[
          { label: label("recordCount"), value: formatCount(recordCount) },
          oldestRecordAt !== undefined && {
            label: label("oldestRecordAt"),
            value: <TimeText at={oldestRecordAt} show="both" />,
          },
          clockCount !== undefined && { label: label("clockCount"), value: formatCount(clockCount) },
          clockStartedAt !== undefined &&
            clockStartedAt !== oldestRecordAt && {
              label: label("clockStartedAt"),
              value: <TimeText at={clockStartedAt} show="both" />,
            },
          {
            label: label("age"),
            value: <RetentionAge status={status} />,
            note: inWords(reading, slack),
          },
          slack !== undefined && { label: label("slack"), value: slack },
        ]}
      />
    </Panel>
  );
};
