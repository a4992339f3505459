import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { IdText } from "../../../components/field/IdField";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { SizeText } from "../../../components/field/SizeField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { Progress } from "../plan/Progress";
import type { PrivacyRequest } from "../privacyRequest";

type Copy = components["schemas"]["SubjectCopy"];

const useManifest = ({ id, copy }: PrivacyRequest) => {
  const steward = useSteward();
  return useQuery({
    queryKey: ["privacy-requests", "copy", id, copy?.sha256],
    queryFn: ({ signal }) =>
      steward.read<Copy>(`/privacy-requests/${encodeURIComponent(id)}/copy`, {}, signal),
    enabled: copy !== undefined && copy.deletedAt === undefined,
  });
};

const head = "px-4 py-2 text-left text-xs font-medium text-muted";
const cell = "px-4 py-2 align-top";

/** Every file of the copy with its rows, assets, size and digest; never what is in it. */
const Files = ({ files }: Pick<Copy, "files">) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`privacy_requests.rights.${name}`);
  return (
    <div className="max-h-96 overflow-auto" tabIndex={0} role="region" aria-label={label("files")}>
      <table className="w-full min-w-[560px] text-sm">
        <thead className="border-b border-hairline">
          <tr>
            {(["file", "rows", "assets", "size", "sha256"] as const).map((name) => (
              <th key={name} scope="col" className={head}>
                {label(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline">
          {files.map((file) => (
            <tr key={file.path}>
              <th scope="row" className={`${cell} text-left font-mono text-xs font-normal`}>
                {file.path}
              </th>
              <td className={`${cell} tabular-nums`}>{formatCount(file.rows)}</td>
              <td className={`${cell} tabular-nums`}>{formatCount(file.assets)}</td>
              <td className={`${cell} whitespace-nowrap`}>
                <SizeText bytes={file.sizeBytes} />
              </td>
              <td className={cell}>
                <IdText id={file.sha256} copyable />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The copy of a person's data: how far it is, and what it holds once it is made. */
export const CopyPanel = ({ record }: { record: PrivacyRequest }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`privacy_requests.rights.${name}`);
  const { copy } = record;
  const { data, error, refetch, isFetching } = useManifest(record);
  return (
    <>
      {record.state === "executing" && <Progress record={record} />}
      <Panel title={label("copy")} footer={label("staff")}>
        {copy === undefined ? (
          <p className="text-sm text-muted">
            {label(record.fulfilledAt === undefined ? "copy_none" : "copy_gone")}
          </p>
        ) : (
          <DefinitionList
            items={[
              { label: label("made_at"), value: <TimeText at={copy.madeAt} show="both" /> },
              { label: label("rows"), value: formatCount(copy.rows) },
              { label: label("assets"), value: formatCount(copy.assets) },
              { label: label("size"), value: <SizeText bytes={copy.sizeBytes} /> },
              { label: label("sha256"), value: <IdText id={copy.sha256} copyable /> },
              {
                label: label("expires"),
                value: copy.linkExpiresAt ? (
                  <TimeText at={copy.linkExpiresAt} show="both" />
                ) : (
                  label("no_link")
                ),
              },
              copy.deletedAt !== undefined && {
                label: label("copy_deleted"),
                value: <TimeText at={copy.deletedAt} show="both" />,
              },
            ]}
          />
        )}
      </Panel>
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} retrying={isFetching} />}
      {data && (
        <Panel title={label("files")} flush>
          <Files files={data.files} />
        </Panel>
      )}
    </>
  );
};
