import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ChangedField } from "../../../components/field/ChangedField";
import { IdText } from "../../../components/field/IdField";
import { TimeText } from "../../../components/field/DateField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { RequestActions } from "../action/useRequestActions";
import { livingAccount, type PrivacyRequest } from "../privacyRequest";
import { TermText } from "../TermText";
import { CopyPanel } from "./CopyPanel";

interface RightProps {
  record: PrivacyRequest;
}

interface RestrictionProps extends RightProps {
  actions: RequestActions;
}

/** Before and after, field by field. */
const Corrections = ({ record }: RightProps) => {
  const translate = useTranslate();
  const corrections = record.corrections ?? [];
  return (
    <Panel title={translate("privacy_requests.rights.corrections")}>
      {corrections.length === 0 ? (
        <p className="text-sm text-muted">{translate("privacy_requests.rights.no_corrections")}</p>
      ) : (
        <DefinitionList
          items={corrections.map(({ field, before, after }) => ({
            label: translate(`request_terms.correction.${field}`),
            value: <ChangedField from={before} to={after} />,
          }))}
        />
      )}
    </Panel>
  );
};

/** The way out of a restriction, in its order: the person is told, then it is lifted. */
const Ending = ({ record, actions }: RestrictionProps) => {
  const translate = useTranslate();
  const isTold = record.restriction?.noticeSentAt !== undefined;
  const why = actions.whyNot(isTold ? "lift_restriction" : "note", record);
  if (livingAccount(record) === undefined) return null;
  return (
    <Button
      size="small"
      icon={isTold ? "lock" : "share"}
      disabled={why !== undefined}
      title={why}
      onPointerEnter={actions.preload}
      onFocus={actions.preload}
      onClick={() => (isTold ? actions.start("lift_restriction", record) : actions.sendNotice(record))}
    >
      {translate(
        isTold ? "privacy_requests.action.lift_restriction" : "privacy_requests.next_step.send_notice",
      )}
    </Button>
  );
};

const Restriction = ({ record, actions }: RestrictionProps) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`privacy_requests.rights.${name}`);
  const { restriction } = record;
  if (!restriction) return null;
  const { since, noticeSentAt, liftedAt } = restriction;
  return (
    <Panel
      title={label("restriction")}
      {...(liftedAt === undefined && { actions: <Ending record={record} actions={actions} /> })}
    >
      <DefinitionList
        items={[
          { label: label("since"), value: <TimeText at={since} show="both" /> },
          {
            label: label("notice"),
            value: noticeSentAt ? <TimeText at={noticeSentAt} show="both" /> : label("notice_none"),
          },
          liftedAt !== undefined && {
            label: label("lifted"),
            value: <TimeText at={liftedAt} show="both" />,
          },
        ]}
      />
    </Panel>
  );
};

const Balancing = ({ record: { balancing } }: RightProps) => {
  const translate = useTranslate();
  if (!balancing) return null;
  return (
    <Panel title={translate("privacy_requests.rights.balancing")}>
      <DefinitionList
        items={[
          ...(["interest", "necessity", "override"] as const).map((part) => ({
            label: translate(`privacy_requests.weigh.${part}`),
            value: (
              <span dir="auto" className="block break-words whitespace-pre-wrap">
                {balancing[part]}
              </span>
            ),
          })),
          {
            label: translate("privacy_requests.rights.decision"),
            value: translate(`privacy_requests.weigh.${balancing.decision}`),
          },
        ]}
      />
    </Panel>
  );
};

/** That nothing goes out any more: when, and the entry on the suppression list. */
const Suppression = ({ record }: RightProps) => {
  const translate = useTranslate();
  const { suppression } = record;
  const consentPurposes = record.consentPurposes ?? [];
  const label = (name: string) => translate(`privacy_requests.rights.${name}`);
  if (!suppression && consentPurposes.length === 0) return null;
  return (
    <Panel
      title={label(suppression ? "suppression" : "purposes")}
      {...(suppression && { footer: label("suppression_note") })}
    >
      <DefinitionList
        items={[
          consentPurposes.length > 0 && {
            label: label("purposes"),
            value: (
              <ul>
                {consentPurposes.map((purpose) => (
                  <li key={purpose}>
                    <TermText of="purpose" value={purpose} />
                  </li>
                ))}
              </ul>
            ),
          },
          suppression && {
            label: label("suppressed_at"),
            value: <TimeText at={suppression.at} show="both" />,
          },
          suppression && {
            label: label("list_entry"),
            value: <IdText id={suppression.listEntry} copyable />,
          },
        ]}
      />
    </Panel>
  );
};

/** What this right is about: the copy, the corrections, the restriction, the proof. An erasure has its plan. */
export const RightPanel = ({ record, actions }: RestrictionProps) => (
  <>
    {(record.type === "access" || record.type === "portability") && <CopyPanel record={record} />}
    {record.type === "rectification" && <Corrections record={record} />}
    <Restriction record={record} actions={actions} />
    <Balancing record={record} />
    <Suppression record={record} />
  </>
);
