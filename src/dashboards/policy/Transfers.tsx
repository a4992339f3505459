import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import { areaName } from "../../components/policy/policyWords";
import { SimpleTable, type SimpleColumn } from "../../components/table/SimpleTable";
import type { DataMap, Transfer } from "../../domain/policy/dataMap";
import { usePlatform, type Platform } from "../../providers/platform/PlatformContext";

type Translate = (key: string, options?: Readonly<Record<string, unknown>>) => string;

const Mechanism = ({ transfer }: { transfer: Transfer }) => {
  const translate = useTranslate();
  const name = translate(`policy_terms.mechanism.${transfer.processor.transferMechanism}`);
  return transfer.isSafeguarded ? (
    name
  ) : (
    <Badge tone="critical">{translate("policy.transfers.unsafe")}</Badge>
  );
};

const columnsOf = (translate: Translate, { categories }: Platform): readonly SimpleColumn<Transfer>[] => {
  const label = (name: string) => translate(`policy.transfers.${name}`);
  const categoryName = (id: string) => categories.find((each) => each.id === id)?.label ?? id;
  return [
    {
      id: "processor",
      label: label("processor"),
      render: ({ processor: { id, name } }) => (
        <LinkBase to={`/processors/${encodeURIComponent(id)}/show`} className="text-accent hover:underline">
          {name}
        </LinkBase>
      ),
    },
    {
      id: "to",
      label: label("to"),
      render: ({ to, unclear }) => [...to.map((area) => areaName(translate, area)), ...unclear].join(", "),
    },
    { id: "mechanism", label: label("mechanism"), render: (transfer) => <Mechanism transfer={transfer} /> },
    {
      id: "categories",
      label: label("categories"),
      render: ({ processor: { categories: ids } }) =>
        ids.length === 0 ? label("no_categories") : ids.map(categoryName).join(", "),
    },
  ];
};

/** What leaves the home area: to whom, where, and what makes it lawful; and of whom that cannot be told. */
export const Transfers = ({ map: { home, transfers, unlisted } }: { map: DataMap }) => {
  const translate = useTranslate();
  const platform = usePlatform();
  return (
    <>
      {transfers.length === 0 ? (
        <p className="px-4 py-3 text-sm text-muted">
          {translate(`policy.transfers.${unlisted.length === 0 ? "none" : "none_listed"}`, {
            home: areaName(translate, home.area),
          })}
        </p>
      ) : (
        <SimpleTable<Transfer>
          caption={translate("policy.transfers.title")}
          columns={columnsOf(translate, platform)}
          rows={transfers}
          rowKey={({ processor }) => processor.id}
        />
      )}
      {unlisted.length > 0 && (
        <p className="border-t border-line px-4 py-3 text-sm text-caution">
          {translate("policy.transfers.unlisted", { names: unlisted.join(", ") })}
        </p>
      )}
    </>
  );
};
