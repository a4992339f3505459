import { KeyStatusBadge } from "../../../components/access-key/KeyStatusBadge";
import { useRecordContext, useTranslate } from "react-admin";
import { Show } from "../../../components/page/Show";
import { Tabs } from "../../../components/tabs/Tabs";
import { maskedSecret, type AccessKey } from "../accessKey";
import { KeyActionBar } from "../action/KeyActionBar";
import { useKeyActions } from "../action/useKeyActions";
import { KeyAuditTrail } from "./KeyAuditTrail";
import { KeyNotices } from "./KeyNotices";
import { KeyOverview } from "./KeyOverview";
import { KeyRequests } from "./KeyRequests";

const KeyMeta = ({ record }: { record: AccessKey }) => (
  <>
    <KeyStatusBadge status={record.status} />
    <code className="font-mono text-xs">{maskedSecret(record)}</code>
  </>
);

const KeyTabs = () => {
  const translate = useTranslate();
  const record = useRecordContext<AccessKey>();
  if (!record) return null;
  return (
    <Tabs
      label={translate("access_keys.tab.label")}
      tabs={[
        {
          id: "overview",
          label: translate("access_keys.tab.overview"),
          content: <KeyOverview record={record} />,
        },
        {
          id: "requests",
          label: translate("access_keys.tab.requests"),
          content: <KeyRequests keyId={record.id} />,
        },
        {
          id: "audit",
          label: translate("access_keys.tab.audit"),
          content: <KeyAuditTrail keyId={record.id} />,
        },
      ]}
    />
  );
};

/** Everything known of one key, and everything that can be done with it. */
export const AccessKeyShow = () => {
  const actions = useKeyActions();
  return (
    <Show<AccessKey>
      title={({ name }) => name}
      meta={(record) => <KeyMeta record={record} />}
      actions={(record) => <KeyActionBar record={record} actions={actions} />}
    >
      <div className="space-y-4">
        <KeyNotices />
        <KeyTabs />
      </div>
      {actions.dialog}
    </Show>
  );
};
