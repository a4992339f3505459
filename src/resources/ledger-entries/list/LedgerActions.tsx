import { useState } from "react";
import { useLocation, useNavigate, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { CheckLinks } from "./CheckLinks";
import { ExportLedgerButton } from "./ExportLedgerButton";

const AdjustDialog = lazyNamed(() => import("../correct/AdjustDialog").then((module) => module.AdjustDialog));

/** Parameters of the address that open the dialog on an account, an order, a difference that it settles. */
const params = { accountId: "adjust", orderId: "order", reconciliationItemId: "item" } as const;

const AdjustButton = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const asked = new URLSearchParams(search);
  const isAsked = asked.has(params.accountId);
  const read = (name: string) => asked.get(name) ?? undefined;
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    if (!isAsked) return;
    for (const name of Object.values(params)) asked.delete(name);
    navigate({ search: `?${asked.toString()}` }, { replace: true });
  };
  return (
    <>
      <Button
        icon="plus"
        onPointerEnter={AdjustDialog.preload}
        onFocus={AdjustDialog.preload}
        onClick={() => setOpen(true)}
      >
        {translate("ledger_entries.correct.adjustment.action")}
      </Button>
      {(isOpen || isAsked) && (
        <AdjustDialog
          wanted={{
            accountId: read(params.accountId),
            orderId: read(params.orderId),
            reconciliationItemId: read(params.reconciliationItemId),
          }}
          onClose={close}
        />
      )}
    </>
  );
};

/** What can be done with the ledger as a whole, or with what the present filter finds of it. */
export const LedgerActions = () => {
  const canAdjust = useHasScope("ledger:adjust");
  return (
    <>
      {canAdjust && <AdjustButton />}
      <CheckLinks />
      <ExportLedgerButton />
    </>
  );
};
