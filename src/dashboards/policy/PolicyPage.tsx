import { useGetList, useRequireAccess, useTranslate } from "react-admin";
import { Button } from "../../components/button/Button";
import { ButtonLink } from "../../components/button/ButtonLink";
import { TimeText } from "../../components/field/DateField";
import { PageHeader } from "../../components/layout/PageHeader";
import type { PolicyVersion } from "../../domain/policy/difference";
import { localDateOf } from "../../domain/deadlines";
import { useServerNow } from "../../providers/authProvider/useServerNow";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { useAskPlatformAnew } from "../../providers/platform/useAskPlatformAnew";
import { CategoryList } from "./CategoryList";
import { ChangesPanel } from "./ChangesPanel";
import { DataMapPanel } from "./DataMapPanel";
import { InForceBanner } from "./InForceBanner";
import { IntakePanel } from "./IntakePanel";
import type { Processor } from "./processor";
import { RightsPanel } from "./RightsPanel";
import { WhoPanel } from "./WhoPanel";

const TICK_MS = 60_000;
const all = { page: 1, perPage: 1000 };
const byName = { field: "name", order: "ASC" } as const;
const newestFirst = { field: "number", order: "DESC" } as const;

/** What the platform promises, as a page that a regulator could be shown: on one sheet, and to print. */
export const PolicyPage = () => {
  useRequireAccess({ resource: "policy", action: "list" });
  useAskPlatformAnew();
  const translate = useTranslate();
  const { name, reportingTimeZone } = usePlatform();
  const today = localDateOf(new Date(useServerNow(TICK_MS)).toISOString(), reportingTimeZone);
  const register = useGetList<Processor>("processors", { pagination: all, sort: byName });
  const versions = useGetList<PolicyVersion>("policy-versions", { pagination: all, sort: newestFirst });
  return (
    <>
      <PageHeader
        title={translate("policy.title")}
        meta={
          <span>
            {name} · <TimeText at={today} />
          </span>
        }
        actions={
          <span className="contents print:hidden">
            <ButtonLink to="/policy-versions">{translate("policy.to_versions")}</ButtonLink>
            <Button onClick={() => window.print()}>{translate("policy.print")}</Button>
          </span>
        }
      />
      <div className="max-w-[1200px] space-y-4">
        <InForceBanner versions={versions.data} />
        <WhoPanel versions={versions.data} />
        <CategoryList processors={register.data} />
        <DataMapPanel register={register} />
        <div className="grid gap-4 lg:grid-cols-2 print:grid-cols-1">
          <RightsPanel />
          <IntakePanel />
        </div>
        <ChangesPanel versions={versions} />
      </div>
    </>
  );
};
