import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { CapMeter } from "../../../components/cap/CapMeter";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import type { Cap } from "../../../domain/caps/cap";
import { capTones, type Account } from "../account";
import { CapActions } from "./CapActions";

const CapFigures = ({ cap }: { cap: Cap }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`accounts.cap.${name}`);
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p className="text-lg font-semibold">
          <MoneyText money={cap.amount} />{" "}
          <span className="text-sm font-normal text-muted">{label(`period.${cap.period}`)}</span>
        </p>
        <Badge tone={capTones[cap.state]}>{label(`state.${cap.state}`)}</Badge>
      </div>
      <CapMeter cap={cap} className="h-2" />
      <DefinitionList
        items={[
          { label: label("spent"), value: <MoneyText money={cap.spent} /> },
          { label: label("reserved"), value: <MoneyText money={cap.reserved} /> },
          { label: label("left"), value: <MoneyText money={cap.left} /> },
          { label: label("action"), value: label(`actions.${cap.action}`) },
          cap.resetsAt !== undefined && {
            label: label("resets"),
            value: <TimeText at={cap.resetsAt} show="both" />,
            note: cap.timeZone,
          },
        ]}
      />
    </div>
  );
};

/** The spend cap: spent, reserved and left apart. */
export const CapPanel = ({ account }: { account: Account }) => {
  const translate = useTranslate();
  return (
    <Panel title={translate("accounts.cap.title")} actions={<CapActions account={account} />}>
      {account.cap ? (
        <CapFigures cap={account.cap} />
      ) : (
        <p className="text-sm text-muted">{translate("accounts.cap.none")}</p>
      )}
    </Panel>
  );
};
