import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { DayEntry } from "../../../components/dialog/DayEntry";
import { FormDialog } from "../../../components/dialog/FormDialog";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { Banner } from "../../../components/feedback/Banner";
import { channelWords } from "../../../components/policy/policyWords";
import { firstInstantOf, localDateOf } from "../../../domain/deadlines";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { problemOf } from "../../../domain/problem/problem";
import { useAct } from "../../../providers/dataProvider/useAct";
import { useEarliest } from "../useEarliest";
import { dayInWords } from "../dayInWords";
import { resource } from "../version";

const earliestOf = (error: unknown): string | undefined => problemOf(error).earliestDate;

/** The platform's own date, where it knows better than this page: its clock has passed midnight, or its rule is stricter. */
const Refused = ({ date, onTake }: { date: string; onTake: () => void }) => {
  const translate = useTranslate();
  const day = dayInWords(date);
  return (
    <Banner
      tone="critical"
      action={
        <Button size="small" onClick={onTake}>
          {translate("policy_versions.notice.take", { date: day })}
        </Button>
      }
    >
      {translate("policy_versions.notice.refused", { date: day })}
    </Banner>
  );
};

const useChosenDay = (version: PolicyVersion, earliest: string, zone: string) => {
  const planned = version.effectiveAt === undefined ? "" : localDateOf(version.effectiveAt, zone);
  return useState(planned > earliest ? planned : earliest);
};

/** Tells people: from when a version holds, refused here already when that would be too soon. */
export const GiveNoticeDialog = ({ version, onClose }: { version: PolicyVersion; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const earliest = useEarliest(version.material);
  const [day, setDay] = useChosenDay(version, earliest.date, earliest.zone);
  const [reason, setReason] = useState("");
  const act = useAct(
    { resource, id: version.id, verb: "give-notice" },
    { refreshes: ["audit-events", "platform"] },
  );
  const text = (name: string, options?: object) => translate(`policy_versions.notice.${name}`, options);
  const refusedFor = earliestOf(act.error);
  const isTooEarly = day < earliest.date;
  const days = translate("policy_terms.days", { smart_count: earliest.days });
  const why = earliest.days === 0 ? text("why_now") : text("why_days", { days });
  const data = () => ({
    effectiveAt: firstInstantOf(day, earliest.zone),
    ...(reason.trim() !== "" && { reason: reason.trim() }),
  });
  return (
    <FormDialog
      title={text("title", { number: version.number })}
      submitLabel={text("submit")}
      size="medium"
      canSubmit={day !== "" && !isTooEarly}
      onSubmit={() => act.mutateAsync({ data: data() })}
      onDone={() => notify("policy_versions.notice.done", { type: "success" })}
      isShownInside={(error) => earliestOf(error) !== undefined}
      onClose={onClose}
    >
      <p>{text("what", { channels: channelWords(translate, version.channels) })}</p>
      <DayEntry
        label={text("day")}
        value={day}
        onChange={setDay}
        min={earliest.date}
        help={text("day_help", { zone: earliest.zone, date: dayInWords(earliest.date), why })}
      />
      {isTooEarly && day !== "" && (
        <Banner tone="critical">{text("too_early", { date: dayInWords(earliest.date) })}</Banner>
      )}
      {refusedFor !== undefined && day < refusedFor && (
        <Refused date={refusedFor} onTake={() => setDay(refusedFor)} />
      )}
      <TextEntry label={text("reason")} value={reason} onChange={setReason} multiline />
    </FormDialog>
  );
};
