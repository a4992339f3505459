import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Button } from "../../../components/button/Button";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { TimeText } from "../../../components/field/DateField";
import { MaskedText } from "../../../components/field/MaskedText";
import { MaskedValue } from "../../../components/field/MaskedValue";
import { Panel } from "../../../components/layout/Panel";
import { useReveal } from "../../../components/reveal/RevealContext";
import { SimpleTable, type SimpleColumn } from "../../../components/table/SimpleTable";
import type { Account } from "../account";
import { revealedOf } from "../revealedOf";

type Device = components["schemas"]["Device"];

const clearClass = "rounded-sm bg-caution-soft px-1";

const useColumns = (): SimpleColumn<Device>[] => {
  const translate = useTranslate();
  const { devices } = revealedOf(useReveal().values);
  const clearOf = ({ id }: Device) => devices?.find((device) => device.id === id);
  const personal = (masked: string, clear: string | undefined) =>
    clear === undefined ? <MaskedText text={masked} /> : <bdi className={clearClass}>{clear}</bdi>;
  const label = (name: string) => translate(`accounts.devices.${name}`);
  return [
    { id: "label", label: label("device"), render: (row) => personal(row.label, clearOf(row)?.label) },
    { id: "ip", label: label("ip"), render: (row) => personal(row.ipMasked, clearOf(row)?.ip) },
    { id: "country", label: label("country"), render: ({ country }) => country ?? "–" },
    { id: "first", label: label("first_seen"), render: (row) => <TimeText at={row.firstSeenAt} /> },
    { id: "last", label: label("last_seen"), render: (row) => <TimeText at={row.lastSeenAt} show="both" /> },
  ];
};

const Addresses = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const { ips } = revealedOf(useReveal().values);
  return (
    <Panel title={translate("accounts.devices.ips_title")}>
      <MaskedValue field="ips" masked={account.lastIpMasked} clear={ips?.join(", ")} />
    </Panel>
  );
};

/** Where the account was used from: masked, until somebody says why they must know. */
export const DevicesTab = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  const columns = useColumns();
  const { refusal, ask, preload, fields } = useReveal();
  const devices = account.devices ?? [];
  return (
    <div className="space-y-4">
      <Panel
        title={translate("accounts.devices.title")}
        description={translate("accounts.devices.masked")}
        actions={
          refusal === undefined && fields.includes("devices") ? (
            <Button
              size="small"
              icon="eye"
              onPointerEnter={preload}
              onFocus={preload}
              onClick={() => ask(["devices"])}
            >
              {translate("accounts.devices.reveal")}
            </Button>
          ) : undefined
        }
        flush
      >
        {devices.length === 0 ? (
          <EmptyState title={translate("accounts.devices.empty")}>
            {translate("accounts.devices.empty_detail")}
          </EmptyState>
        ) : (
          <SimpleTable<Device>
            caption={translate("accounts.devices.title")}
            columns={columns}
            rows={devices}
            rowKey={({ id }) => id}
          />
        )}
      </Panel>
      <Addresses account={account} />
    </div>
  );
};
