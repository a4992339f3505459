import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { Period } from "../period";
import { useSpan } from "../periodName";

const Signatures = ({ signOffs }: Pick<Period, "signOffs">) => {
  const translate = useTranslate();
  if (signOffs.length === 0) return translate("reconciliation.facts.nobody");
  return (
    <ul>
      {signOffs.map(({ by, at }) => (
        <li key={by.id}>
          {by.name}, <TimeText at={at} />
        </li>
      ))}
    </ul>
  );
};

export const PeriodFacts = ({ period }: { period: Period }) => {
  const translate = useTranslate();
  const { fileName, fileSha256, lines, reportedAt, reportedBy } = period;
  const { from, to } = useSpan()(period);
  const label = (name: string) => translate(`reconciliation.facts.${name}`);
  return (
    <Panel>
      <DefinitionList
        columns={2}
        items={[
          { label: label("span"), value: `${from} – ${to}` },
          { label: label("signatures"), value: <Signatures {...period} /> },
          fileName !== undefined && {
            label: label("file"),
            value: fileName,
            ...(fileSha256 !== undefined && {
              note: <code className="font-mono break-all">SHA-256 {fileSha256}</code>,
            }),
          },
          reportedAt !== undefined && {
            label: label("compared_by"),
            value: (
              <>
                {reportedBy?.name ?? "–"}, <TimeText at={reportedAt} />
              </>
            ),
            ...(lines !== undefined && { note: `${formatCount(lines)} ${label("lines").toLowerCase()}` }),
          },
        ]}
      />
    </Panel>
  );
};
