import { useTranslate } from "react-admin";
import { CopyButton } from "../../../components/button/CopyButton";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { FileFindings } from "../../../domain/export-check";
import type { Money } from "../../../domain/money";

const stateOf = ({ manifest, rows, sums }: FileFindings) => {
  if (manifest === undefined) return "unknown";
  return rows === "differs" || sums === "differs" ? "odd" : "genuine";
};

const tones = { genuine: "positive", unknown: "critical", odd: "critical" } as const;

/** Every decimal, in each currency: that is what is compared. */
const Sums = ({ sums }: { sums: readonly Money[] }) =>
  sums.map(({ amount, currency }) => (
    <data key={currency} value={`${amount} ${currency}`} className="block font-mono">
      {amount} {currency}
    </data>
  ));

/** What was found of a file: whether it is what was exported, and by what that is known. */
export const FileVerdict = ({ name, found }: { name: string; found: FileFindings }) => {
  const translate = useTranslate();
  const { counted, manifest, unreadable, sha256, sizeBytes, rows, sums } = found;
  const state = stateOf(found);
  const held = (result: FileFindings["rows"]) => manifest && translate(`ledger_check.file.held.${result}`);
  const fact = (label: string) => translate(`ledger_check.file.fact.${label}`);
  const filter = manifest && JSON.stringify(manifest.filter);
  return (
    <div className="space-y-4" data-file-state={state}>
      <Banner tone={tones[state]} title={translate(`ledger_check.file.state.${state}`)}>
        {translate(`ledger_check.file.meaning.${state}`)}
      </Banner>
      <Panel title={name}>
        <DefinitionList
          items={[
            {
              label: fact("sha256"),
              value: (
                <span className="flex items-start gap-1">
                  <code className="font-mono text-xs break-all">{sha256}</code>
                  <CopyButton text={sha256} label={fact("sha256")} />
                </span>
              ),
            },
            {
              label: fact("size"),
              value: translate("ledger_check.file.bytes", { count: formatCount(sizeBytes) }),
            },
            {
              label: fact("rows"),
              value:
                counted === undefined
                  ? translate("ledger_check.file.unreadable", { reason: unreadable ?? "" })
                  : formatCount(counted.rows),
              note: held(rows),
            },
            counted && {
              label: fact("sums"),
              value: counted.sums ? <Sums sums={counted.sums} /> : translate("ledger_check.file.no_sums"),
              note: held(sums),
            },
            manifest && { label: fact("resource"), value: manifest.resource },
            manifest && {
              label: fact("filter"),
              value:
                filter === "{}" ? (
                  translate("ledger_check.file.everything")
                ) : (
                  <code className="font-mono text-xs break-all">{filter}</code>
                ),
            },
            manifest && {
              label: fact("as_of"),
              value: (
                <>
                  {manifest.asOf.seq !== "0" &&
                    `${translate("ledger_check.file.as_of", { seq: formatCount(Number(manifest.asOf.seq)) })} `}
                  <TimeText at={manifest.asOf.at} show="second" />
                </>
              ),
            },
            manifest && { label: fact("made"), value: <TimeText at={manifest.createdAt} show="second" /> },
          ]}
        />
      </Panel>
    </div>
  );
};
