import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { channelWords } from "../../../components/policy/policyWords";
import type { PolicyVersion } from "../../../domain/policy/difference";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { shareOf } from "../share";
import { useNotice } from "../useNotice";

const useShare = () => {
  const translate = useTranslate();
  return (part: number, whole: number) => {
    const share = shareOf(part, whole);
    return share === undefined
      ? translate("policy_versions.fact.nobody")
      : translate("policy_versions.fact.share", {
          share,
          part: formatCount(part),
          whole: formatCount(whole),
        });
  };
};

const useReachFacts = ({ reach, status }: PolicyVersion) => {
  const translate = useTranslate();
  const { capabilities } = usePlatform();
  const share = useShare();
  const fact = (name: string) => translate(`policy_versions.fact.${name}`);
  if (!reach) return [];
  const since = capabilities.acceptanceByUse ? "accepted" : "active";
  return [
    { label: fact("told"), value: share(reach.told, reach.accounts), note: fact("told_note") },
    {
      label: fact(since),
      value: status === "noticed" ? fact("not_yet") : share(reach.activeSince, reach.accounts),
      note: fact(`${since}_note`),
    },
  ];
};

const useNoticeFact = (version: PolicyVersion) => {
  const translate = useTranslate();
  const { given, owed, isTooShort } = useNotice(version);
  const days = (count: number) => translate("policy_terms.days", { smart_count: count });
  const owedWords =
    owed === 0
      ? translate("policy_versions.fact.not_owed")
      : translate("policy_versions.fact.notice_owed", { days: days(owed) });
  return {
    given: given === undefined ? undefined : days(given),
    owed: owedWords,
    isTooShort,
    days: days(owed),
  };
};

/** When people were told, how, whom it reached, and since when it holds. */
export const Facts = ({ version }: { version: PolicyVersion }) => {
  const translate = useTranslate();
  const notice = useNoticeFact(version);
  const reach = useReachFacts(version);
  const column = (name: string) => translate(`policy_versions.column.${name}`);
  const fact = (name: string) => translate(`policy_versions.fact.${name}`);
  const { summary, status, noticedAt, effectiveAt, channels } = version;
  return (
    <>
      {notice.isTooShort && (
        <Banner tone="critical">{translate("policy_versions.fact.too_short", { days: notice.days })}</Banner>
      )}
      <Panel title={column("summary")} description={summary}>
        <DefinitionList
          columns={2}
          items={[
            {
              label: column("noticedAt"),
              value: noticedAt === undefined ? "–" : <TimeText at={noticedAt} show="both" />,
            },
            {
              label: status === "draft" ? fact("planned") : column("effectiveAt"),
              value: effectiveAt === undefined ? "–" : <TimeText at={effectiveAt} show="both" />,
            },
            { label: fact("notice_given"), value: notice.given ?? "–", note: notice.owed },
            { label: column("channels"), value: channelWords(translate, channels) },
            ...reach,
          ]}
        />
      </Panel>
    </>
  );
};
