import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { DueDate } from "../../../components/deadline/DueDate";
import { TimeText } from "../../../components/field/DateField";
import { isOpenState } from "../../../domain/privacy-requests/stateMachine";
import { InternalDue } from "../InternalDue";
import type { PrivacyRequest } from "../privacyRequest";
import type { RequestActions } from "../action/useRequestActions";

const Fact = ({ label, children, note }: { label: string; children: ReactNode; note?: ReactNode }) => (
  <div className="min-w-0 px-4 py-2.5">
    <dt className="text-xs text-muted">{label}</dt>
    <dd className="pt-0.5 text-sm">
      {children}
      {note && <div className="pt-0.5 text-xs text-muted">{note}</div>}
    </dd>
  </div>
);

const LegalNote = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const { pauses, extension } = record;
  const open = pauses.find(({ to }) => to === undefined);
  return (
    <>
      {open && (
        <span className="block">
          {translate("privacy_requests.page.stands", {
            reason: translate(`request_terms.pause.${open.reason}`).toLowerCase(),
          })}
        </span>
      )}
      {extension && (
        <span className="block">
          {translate("privacy_requests.page.extended", {
            ground: translate(`request_terms.ground.${extension.reason}`).toLowerCase(),
          })}
        </span>
      )}
    </>
  );
};

/** The legal clock and the team's own, apart, and who has the request. */
export const Clocks = ({ record, actions }: { record: PrivacyRequest; actions: RequestActions }) => {
  const translate = useTranslate();
  const { deadline, daysLeft, assignee, state, extension } = record;
  const isOpen = isOpenState(state);
  const mayTake = assignee === undefined && isOpen && actions.whyNot("assign", record) === undefined;
  return (
    <section
      aria-label={translate("privacy_requests.page.clocks")}
      className="rounded-md border border-hairline bg-surface"
    >
      <dl className="grid divide-y divide-hairline sm:grid-cols-2 sm:divide-y-0 lg:grid-cols-4 lg:divide-x">
        <Fact label={translate("privacy_requests.page.legal")} note={<LegalNote record={record} />}>
          <DueDate due={deadline.due} daysLeft={daysLeft} />
        </Fact>
        <Fact label={translate("privacy_requests.page.internal")}>
          <InternalDue {...record} />
        </Fact>
        <Fact label={translate("privacy_requests.page.notice_by")}>
          {isOpen && extension === undefined && deadline.extensionNoticeBy !== null ? (
            <TimeText at={deadline.extensionNoticeBy} />
          ) : (
            <span className="text-muted">–</span>
          )}
        </Fact>
        <Fact label={translate("privacy_requests.page.who")}>
          <span className="flex flex-wrap items-center gap-2">
            {assignee ? (
              <bdi>{assignee.name}</bdi>
            ) : (
              <span className="text-muted">{translate("privacy_requests.page.nobody")}</span>
            )}
            {mayTake && (
              <Button
                size="small"
                onPointerEnter={actions.preload}
                onFocus={actions.preload}
                onClick={() => actions.start("assign", record)}
              >
                {translate("privacy_requests.page.take")}
              </Button>
            )}
          </span>
        </Fact>
      </dl>
    </section>
  );
};
