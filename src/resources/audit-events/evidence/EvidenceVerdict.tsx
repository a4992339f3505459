import { useTranslate } from "react-admin";
import type { Tone } from "../../../components/badge/tones";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { DefinitionList, type Definition } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { CheckedEvidence, HeadStanding } from "../../../domain/evidence/checkEvidence";

const tones: Readonly<Record<CheckedEvidence["is"], Tone>> = {
  verified: "positive",
  refused: "critical",
  not_checkable: "caution",
  not_a_bundle: "caution",
};

const standingTones: Readonly<Record<HeadStanding, Tone>> = {
  same: "positive",
  continued: "positive",
  newer: "info",
  nothing_seen: "neutral",
  not_compared: "neutral",
  fork: "critical",
};

const Verdict = ({ checked }: { checked: CheckedEvidence }) => {
  const translate = useTranslate();
  const words = `audit_events.evidence.${checked.is}`;
  const count = checked.is === "verified" ? checked.claim.count : 0;
  const failure = "failure" in checked ? checked.failure : undefined;
  return (
    <Banner
      tone={tones[checked.is]}
      title={translate(`${words}.title`, { smart_count: count, count: formatCount(count) })}
    >
      <p>{translate(`${words}.meaning`)}</p>
      {failure && (
        <p>
          {translate("audit.failed", { check: translate(`audit.check.${failure.check}`) })}
          {failure.index !== undefined && <> · {translate("audit.index", { index: failure.index })}</>}
        </p>
      )}
      {checked.is === "not_a_bundle" && <p>{checked.reason}.</p>}
      {failure?.detail !== undefined && (
        <code className="block font-mono text-xs break-all text-muted">{failure.detail}</code>
      )}
    </Banner>
  );
};

/** Against the newest head that this browser has verified: by it, two people find that they were shown two logs. */
const Standing = ({ standing }: { standing: HeadStanding | undefined }) => {
  const translate = useTranslate();
  if (standing === undefined)
    return (
      <p role="status" className="text-sm text-muted">
        {translate("audit_events.evidence.comparing")}
      </p>
    );
  const words = `audit_events.evidence.standing.${standing}`;
  return (
    <Banner tone={standingTones[standing]} title={translate(`${words}.title`)}>
      {translate(`${words}.meaning`)}
    </Banner>
  );
};

const useFacts = (checked: Exclude<CheckedEvidence, { is: "not_a_bundle" }>): (Definition | false)[] => {
  const translate = useTranslate();
  const label = (name: string) => translate(`audit_events.evidence.${name}`);
  const { origin, madeAt, count, query } = checked.claim;
  const isVerified = checked.is === "verified";
  return [
    { label: label("log"), value: <bdi className="break-all">{origin}</bdi> },
    isVerified && {
      label: label("head"),
      value: translate("audit_events.log.head", {
        size: formatCount(Number(checked.head.size)),
        smart_count: Number(checked.head.size),
      }),
      note: <code className="font-mono break-all">{checked.head.root}</code>,
    },
    isVerified &&
      checked.head.time !== undefined && {
        label: label("witnessed"),
        value: <TimeText at={checked.head.time} show="second" />,
      },
    isVerified && {
      label: label("keys"),
      value: checked.signedBy.map((key) => (
        <code key={key} className="block font-mono text-xs break-all">
          {key}
        </code>
      )),
      note: label("keys_note"),
    },
    { label: label("events"), value: formatCount(count) },
    {
      label: label("query"),
      value: query ? <code className="font-mono text-xs break-all">{query.text}</code> : label("no_query"),
      note: query && (
        <>
          <bdi>{query.timeZone}</bdi>, <TimeText at={query.now} show="second" />
        </>
      ),
    },
    { label: label("made_at"), value: <TimeText at={madeAt} show="second" />, note: label("made_at_note") },
  ];
};

const Facts = ({ checked }: { checked: Exclude<CheckedEvidence, { is: "not_a_bundle" }> }) => (
  <DefinitionList items={useFacts(checked)} />
);

interface EvidenceVerdictProps {
  name: string;
  checked: CheckedEvidence;
  standing: HeadStanding | undefined;
}

/** What was found out about a file, in plain words; of one that does not verify, only what it says of itself. */
export const EvidenceVerdict = ({ name, checked, standing }: EvidenceVerdictProps) => {
  const translate = useTranslate();
  return (
    <>
      <Verdict checked={checked} />
      {checked.is === "verified" && <Standing standing={standing} />}
      {checked.is !== "not_a_bundle" && (
        <Panel
          title={name}
          {...(checked.is !== "verified" && { description: translate("audit_events.evidence.claims") })}
        >
          <Facts checked={checked} />
        </Panel>
      )}
    </>
  );
};
