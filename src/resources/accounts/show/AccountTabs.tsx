import type { ComponentType } from "react";
import { useRecordContext, useTranslate } from "react-admin";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { Tabs } from "../../../components/tabs/Tabs";
import { useMe } from "../../../providers/authProvider/SessionContext";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { Account } from "../account";
import { ProfileTab } from "../profile/ProfileTab";
import { formatCount } from "../../../components/field/formatCount";
import { offeredTabs, type TabId } from "./offeredTabs";

const fallback = <SkeletonText lines={8} />;

interface TabProps {
  account: Account;
}

const lazyTab = (load: () => Promise<ComponentType<TabProps>>) => lazyNamed(load, { fallback });

const contents: Readonly<Record<TabId, ComponentType<TabProps>>> = {
  profile: ProfileTab,
  consents: lazyTab(() => import("../consents/ConsentsTab").then((module) => module.ConsentsTab)),
  keys: lazyTab(() => import("../keys/KeysTab").then((module) => module.KeysTab)),
  usage: lazyTab(() => import("../usage/UsageTab").then((module) => module.UsageTab)),
  billing: lazyTab(() => import("../billing/BillingTab").then((module) => module.BillingTab)),
  devices: lazyTab(() => import("../profile/DevicesTab").then((module) => module.DevicesTab)),
  communications: lazyTab(() =>
    import("../communications/CommunicationsTab").then((module) => module.CommunicationsTab),
  ),
  requests: lazyTab(() => import("../trail/PrivacyRequestsTab").then((module) => module.PrivacyRequestsTab)),
  disclosures: lazyTab(() => import("../disclosures/DisclosuresTab").then((module) => module.DisclosuresTab)),
  audit: lazyTab(() => import("../trail/AuditTab").then((module) => module.AuditTab)),
};

const badgeOf: Partial<Record<TabId, (account: Account) => number>> = {
  keys: ({ counts }) => counts.accessKeys,
  requests: ({ openRequests }) => openRequests,
};

const TabCount = ({ value }: { value: number }) => (
  <span className="rounded-sm bg-neutral-soft px-1 text-xs text-muted tabular-nums">
    {formatCount(value)}
  </span>
);

export const AccountTabs = () => {
  const translate = useTranslate();
  const account = useRecordContext<Account>();
  const platform = usePlatform();
  const { scopes } = useMe();
  if (!account) return null;
  const tabs = offeredTabs(platform.capabilities, scopes).map(({ id, label }) => {
    const Content = contents[id];
    const badge = badgeOf[id]?.(account) ?? 0;
    return {
      id,
      label: translate(label),
      content: <Content account={account} />,
      ...(badge > 0 && { badge: <TabCount value={badge} /> }),
    };
  });
  return <Tabs tabs={tabs} label={translate("accounts.tabs")} />;
};
