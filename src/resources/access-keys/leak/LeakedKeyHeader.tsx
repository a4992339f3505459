import { KeyStatusBadge } from "../../../components/access-key/KeyStatusBadge";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { classNames } from "../../../components/classNames";
import { TimeText } from "../../../components/field/DateField";
import { Icon } from "../../../components/icon/Icon";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { useMe } from "../../../providers/authProvider/SessionContext";
import type { KeyAction } from "../../../domain/access-keys/status";
import { keyPath, maskedSecret, type AccessKey } from "../accessKey";
import { availabilityOf } from "../action/availability";
import { keyActionTable } from "../action/keyActionTable";
import type { KnownLeak } from "../action/keyDialog";
import { reasonWhyNot } from "../action/reasonWhyNot";
import { useKeyActions } from "../action/useKeyActions";
import { containmentOf, type Containment } from "./containment";
import { AccountField } from "../AccountField";

/** While an overlap runs, one of its two secrets can be ended; otherwise rotation makes another. */
const responsesTo = ({ rotation }: AccessKey): readonly KeyAction[] => [
  "revoke",
  ...(rotation ? (["end_overlap", "undo_rotation"] as const) : (["rotate"] as const)),
  "report_exposure",
  "notify_owner",
];

const Step = ({ isDone, children }: { isDone: boolean; children: string }) => (
  <li className={classNames("flex items-center gap-1.5", isDone ? "text-positive" : "text-muted")}>
    <Icon name={isDone ? "success" : "clock"} />
    {children}
  </li>
);

const Steps = ({ isContained, isReported, isOwnerTold }: Containment) => {
  const translate = useTranslate();
  const text = (name: string, isDone: boolean) =>
    translate(`access_keys.leak.step.${name}_${isDone ? "done" : "open"}`);
  return (
    <ol className="flex flex-wrap gap-x-5 gap-y-1 text-sm" aria-label={translate("access_keys.leak.steps")}>
      <Step isDone={isContained}>{text("contained", isContained)}</Step>
      <Step isDone={isReported}>{text("reported", isReported)}</Step>
      <Step isDone={isOwnerTold}>{text("told", isOwnerTold)}</Step>
    </ol>
  );
};

/** Whose key it is, how far the answer has come, and the four answers, the strongest first. */
export const LeakedKeyHeader = ({ record, known }: { record: AccessKey; known: KnownLeak }) => {
  const translate = useTranslate();
  const { scopes } = useMe();
  const actions = useKeyActions();
  const name = (field: string) => translate(`access_keys.field.${field}`);
  const { lastUsed } = record;
  return (
    <Panel
      title={
        <span className="flex flex-wrap items-center gap-x-3">
          <bdi>{record.name}</bdi>
          <KeyStatusBadge status={record.status} />
        </span>
      }
      actions={
        <ButtonLink size="small" variant="quiet" to={keyPath(record.id)}>
          {translate("access_keys.rotation.to_key")}
        </ButtonLink>
      }
    >
      <div className="space-y-4">
        <Steps {...containmentOf(record, known.secretId)} />
        <div className="flex flex-wrap gap-2">
          {responsesTo(record).map((action) => {
            const why = reasonWhyNot(availabilityOf(action, record, scopes), translate);
            const { icon, isFinal } = keyActionTable[action];
            return (
              <Button
                key={action}
                variant={isFinal ? "danger" : "secondary"}
                icon={icon}
                disabled={why !== undefined}
                title={why}
                onFocus={actions.preload}
                onPointerEnter={actions.preload}
                onClick={() => actions.start(action, record, known)}
              >
                {translate(`access_keys.action.${action}`)}
              </Button>
            );
          })}
        </div>
        <DefinitionList
          columns={2}
          items={[
            {
              label: translate("access_keys.leak.owner"),
              value: <AccountField record={record} />,
            },
            {
              label: translate("access_keys.secrets.secret"),
              value: <code className="font-mono text-xs">{maskedSecret(record)}</code>,
            },
            { label: name("createdAt"), value: <TimeText at={record.createdAt} /> },
            {
              label: name("lastUsedAt"),
              value: lastUsed ? <TimeText at={lastUsed.at} show="both" /> : translate("access_keys.never"),
            },
          ]}
        />
      </div>
      {actions.dialog}
    </Panel>
  );
};
