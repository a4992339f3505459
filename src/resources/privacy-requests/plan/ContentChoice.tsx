import { useQueryClient } from "@tanstack/react-query";
import { useDataProvider, useNotify, useTranslate } from "react-admin";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { useOneAtATime } from "../../../components/dialog/useOneAtATime";
import { Panel } from "../../../components/layout/Panel";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { noteOwnAct } from "../ownActs";
import type { PrivacyRequest } from "../privacyRequest";

const removals = ["after_days", "immediately"] as const;
type Removal = (typeof removals)[number];

/** The person's choice, where the policy gives one: the plan and its dates follow it. */
export const ContentChoice = ({ record, canChange }: { record: PrivacyRequest; canChange: boolean }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { capabilities, contentRemovalDays } = usePlatform();
  const change = useOneAtATime(async (contentRemoval: Removal) => {
    noteOwnAct(record.id);
    await dataProvider.update("privacy-requests", {
      id: record.id,
      data: { contentRemoval },
      previousData: record,
    });
    await queryClient.invalidateQueries({ queryKey: ["privacy-requests"] });
    notify("privacy_requests.plan.choice_saved", { type: "success" });
  });
  if (!capabilities.contentRemovalChoice) return null;
  const chosen = record.contentRemoval ?? "after_days";
  const words = {
    after_days: translate("privacy_requests.plan.choice_days", { smart_count: contentRemovalDays ?? 0 }),
    immediately: translate("privacy_requests.plan.choice_now"),
  };
  return (
    <Panel title={translate("privacy_requests.plan.choice")}>
      <div
        role="radiogroup"
        aria-label={translate("privacy_requests.plan.choice")}
        className="flex flex-wrap gap-4"
      >
        {removals.map((removal) => (
          <label key={removal} className="flex items-center gap-2 text-sm">
            <input
              type="radio"
              name={`removal-${record.id}`}
              checked={chosen === removal}
              disabled={!canChange || change.pending}
              onChange={() => void change.run(removal)}
              className="accent-accent"
            />
            {words[removal]}
          </label>
        ))}
      </div>
      {change.error !== undefined && <ProblemPanel error={change.error} layout="inline" />}
    </Panel>
  );
};
