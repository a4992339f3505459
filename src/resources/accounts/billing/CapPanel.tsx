import { useState } from "react";
import { useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import type { Tone } from "../../../components/badge/tones";
import { Badge } from "../../../components/badge/Badge";
import { Button } from "../../../components/button/Button";
import { TimeText } from "../../../components/field/DateField";
import { MoneyText } from "../../../components/field/MoneyField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { isPurged, type Account } from "../account";
import { capShares } from "./capShares";

type Cap = components["schemas"]["Cap"];

const CapDialog = lazyNamed(() => import("./CapDialog").then((module) => module.CapDialog));

const tones: Readonly<Record<Cap["state"], Tone>> = { ok: "positive", near: "caution", reached: "critical" };

const CapBar = ({ cap }: { cap: Cap }) => {
  const { spent, reserved } = capShares(cap);
  return (
    <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden className="h-2 w-full rounded-sm">
      <rect width={1000} height={8} className="fill-neutral-soft" />
      <rect width={spent} height={8} className={cap.state === "reached" ? "fill-critical" : "fill-accent"} />
      <rect x={spent} width={reserved} height={8} className="fill-series-2" />
    </svg>
  );
};

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
        <Badge tone={tones[cap.state]}>{label(`state.${cap.state}`)}</Badge>
      </div>
      <CapBar cap={cap} />
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
  const canWrite = useHasScope("caps:write") && !isPurged(account);
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={translate("accounts.cap.title")}
      actions={
        canWrite && (
          <Button
            size="small"
            icon="edit"
            onPointerEnter={CapDialog.preload}
            onFocus={CapDialog.preload}
            onClick={() => setOpen(true)}
          >
            {translate(account.cap ? "accounts.cap.change" : "accounts.cap.set")}
          </Button>
        )
      }
    >
      {account.cap ? (
        <CapFigures cap={account.cap} />
      ) : (
        <p className="text-sm text-muted">{translate("accounts.cap.none")}</p>
      )}
      {isOpen && <CapDialog account={account} onClose={() => setOpen(false)} />}
    </Panel>
  );
};
