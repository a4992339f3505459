import { useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { IdText } from "../../../components/field/IdField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { AccessKey } from "../accessKey";
import { AccountField } from "../AccountField";

interface Listed {
  ids: readonly string[];
  known: readonly { id: string; label: string }[];
  /** What an empty list means. */
  all: string;
}

const ListedIds = ({ ids, known, all }: Listed) =>
  ids.length === 0 ? (
    <span className="text-muted">{all}</span>
  ) : (
    <ul className="flex flex-wrap gap-1">
      {ids.map((id) => (
        <li key={id} className="rounded-sm bg-neutral-soft px-1.5 text-xs leading-5" title={id}>
          {known.find((each) => each.id === id)?.label ?? id}
        </li>
      ))}
    </ul>
  );

const LastUse = ({ lastUsed }: Pick<AccessKey, "lastUsed">) => {
  const translate = useTranslate();
  if (!lastUsed) return <span className="text-muted">{translate("access_keys.never")}</span>;
  return (
    <>
      <TimeText at={lastUsed.at} show="both" />
      <span className="block text-xs text-muted">
        {translate("access_keys.last_used_hint", {
          model: lastUsed.model,
          endpoint: lastUsed.endpoint,
          ip: lastUsed.ip,
        })}
      </span>
    </>
  );
};

export const KeyDetails = ({ record }: { record: AccessKey }) => {
  const translate = useTranslate();
  const platform = usePlatform();
  const name = (field: string) => translate(`access_keys.field.${field}`);
  const { expiresAt } = record;
  return (
    <Panel title={translate("access_keys.details.title")}>
      <DefinitionList
        items={[
          {
            label: name("accountId"),
            value: <AccountField record={record} />,
          },
          {
            label: name("description"),
            value: record.description ? <bdi>{record.description}</bdi> : null,
          },
          { label: name("id"), value: <IdText id={record.id} copyable /> },
          { label: name("lastUsedAt"), value: <LastUse {...record} /> },
          {
            label: name("createdAt"),
            value: <TimeText at={record.createdAt} />,
            note: translate("access_keys.details.by", { name: record.createdBy.name }),
          },
          {
            label: name("expiresAt"),
            value: expiresAt ? <TimeText at={expiresAt} show="both" /> : translate("access_keys.never"),
          },
          {
            label: name("models"),
            value: (
              <ListedIds
                ids={record.models}
                known={platform.models}
                all={translate("access_keys.details.all_models")}
              />
            ),
          },
          {
            label: name("scopes"),
            value: (
              <ListedIds
                ids={record.scopes}
                known={platform.accessKeyScopes}
                all={translate("access_keys.details.all_scopes")}
              />
            ),
          },
          {
            label: name("ipAllow"),
            value: (
              <ListedIds ids={record.ipAllow} known={[]} all={translate("access_keys.details.everywhere")} />
            ),
          },
        ]}
      />
    </Panel>
  );
};
