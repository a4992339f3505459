import { useState } from "react";
import { useGetList, useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { Button } from "../../../components/button/Button";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { TimeText } from "../../../components/field/DateField";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { Panel } from "../../../components/layout/Panel";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import type { PrivacyRequest } from "../privacyRequest";
import type { Letter } from "./letter";
import { LetterText } from "./LetterPreview";

const SendLetterDialog = lazyNamed(() =>
  import("./SendLetterDialog").then((module) => module.SendLetterDialog),
);

const everyLetter = { page: 1, perPage: 100 };
const newestFirst = { field: "sentAt", order: "DESC" } as const;
const deliveryTones = { queued: "info", delivered: "positive", bounced: "critical" } as const;

const LetterRow = ({ letter }: { letter: Letter }) => {
  const translate = useTranslate();
  const { kind, sentAt, sentBy, delivery, minimisedAt } = letter;
  return (
    <li className="px-4 py-2.5 text-sm">
      <details>
        <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">{translate(`privacy_requests.letter.kind.${kind}`)}</span>
          {delivery && (
            <Badge tone={deliveryTones[delivery]}>
              {translate(`privacy_requests.letter.delivery.${delivery}`)}
            </Badge>
          )}
          <span className="text-xs text-muted">
            {sentAt && <TimeText at={sentAt} />}
            {sentBy && <> · {sentBy.name}</>}
          </span>
        </summary>
        <div className="pt-2">
          {minimisedAt === undefined ? (
            <LetterText {...letter} />
          ) : (
            <p className="text-muted">{translate("privacy_requests.letter.minimised")}</p>
          )}
        </div>
      </details>
    </li>
  );
};

/** What the person was sent, kept on the request; and a way to send another. */
export const LettersTab = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const canSend = useHasScope("privacy_requests:work") && record.minimisedAt === undefined;
  const [isWriting, setWriting] = useState(false);
  const { data, error, refetch, isFetching } = useGetList<Letter>("letters", {
    filter: { requestId: record.id },
    pagination: everyLetter,
    sort: newestFirst,
  });
  return (
    <Panel
      title={translate("privacy_requests.page.letters")}
      description={translate("privacy_requests.letter.about")}
      flush
      actions={
        canSend && (
          <Button
            size="small"
            icon="plus"
            onPointerEnter={SendLetterDialog.preload}
            onFocus={SendLetterDialog.preload}
            onClick={() => setWriting(true)}
          >
            {translate("privacy_requests.letter.write")}
          </Button>
        )
      }
    >
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {!data && !error && (
        <div className="p-4">
          <SkeletonText lines={4} />
        </div>
      )}
      {data?.length === 0 && (
        <p className="px-4 py-3 text-sm text-muted">{translate("privacy_requests.letter.none")}</p>
      )}
      <ul className="divide-y divide-hairline">
        {data?.map((letter) => (
          <LetterRow key={letter.id} letter={letter} />
        ))}
      </ul>
      {isWriting && <SendLetterDialog record={record} onClose={() => setWriting(false)} />}
    </Panel>
  );
};
