import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { Icon } from "../../../components/icon/Icon";
import { TimeText } from "../../../components/field/DateField";
import { NumberText } from "../../../components/field/NumberField";
import { Panel } from "../../../components/layout/Panel";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import { maskedSecret, type AccessKey, type KeySecret } from "../accessKey";

const Maybe = ({ at, none }: { at: string | undefined; none: string }) =>
  at === undefined ? (
    <span className="text-faint">{none}</span>
  ) : (
    <TimeText at={at} show="brief" className="whitespace-nowrap" />
  );

/** The living secrets by what is public of them, and how they are stored: nobody can show one again. */
export const KeySecrets = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const { secrets, rotation, storage } = record;
  const columns: readonly SimpleColumn<KeySecret>[] = [
    {
      id: "secret",
      label: translate("access_keys.secrets.secret"),
      render: (secret) => (
        <>
          <code className="font-mono text-xs whitespace-nowrap">{maskedSecret(secret)}</code>
          {rotation && (
            <span className="block text-xs font-normal text-muted">
              {translate(`access_keys.secrets.${secret.id === rotation.oldSecretId ? "old" : "new"}`)}
            </span>
          )}
        </>
      ),
    },
    {
      id: "createdAt",
      label: translate("access_keys.secrets.created"),
      render: ({ createdAt }) => <TimeText at={createdAt} show="day" className="whitespace-nowrap" />,
    },
    {
      id: "expiresAt",
      label: translate("access_keys.secrets.expires"),
      render: ({ expiresAt }) => (
        <Maybe at={expiresAt ?? record.expiresAt} none={translate("access_keys.never")} />
      ),
    },
    {
      id: "lastUsedAt",
      label: translate("access_keys.secrets.last_used"),
      render: ({ lastUsedAt }) => <Maybe at={lastUsedAt} none={translate("access_keys.never")} />,
    },
    {
      id: "requests24h",
      label: translate("access_keys.secrets.requests24h"),
      align: "end",
      render: ({ requests24h }) => <NumberText value={requests24h} />,
    },
  ];
  return (
    <Panel title={translate("access_keys.secrets.title")} flush>
      {secrets.length > 0 ? (
        <SimpleTable
          caption={translate("access_keys.secrets.title")}
          columns={columns}
          rows={secrets}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState icon="lock" title={translate("access_keys.secrets.none")}>
          {translate("access_keys.secrets.none_note")}
        </EmptyState>
      )}
      <p className="flex items-start gap-2 border-t border-hairline px-4 py-3 text-sm text-muted">
        <Icon name="lock" className="mt-0.5" />
        <span>
          {translate(`access_keys.storage.${storage}`)} {translate("access_keys.storage.never_again")}
        </span>
      </p>
    </Panel>
  );
};
