import { useState } from "react";
import { useLocation, useNavigate, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { useHasScope } from "../../../providers/authProvider/SessionContext";
import { CheckLinks } from "./CheckLinks";
import { ExportLedgerButton } from "./ExportLedgerButton";

const AdjustDialog = lazyNamed(() => import("../correct/AdjustDialog").then((module) => module.AdjustDialog));

/** Parameter of the address that opens the dialog on an account. */
const param = "adjust";

const AdjustButton = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const params = new URLSearchParams(search);
  const accountId = params.get(param);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    if (accountId === null) return;
    params.delete(param);
    navigate({ search: `?${params.toString()}` }, { replace: true });
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
      {(isOpen || accountId !== null) && <AdjustDialog accountId={accountId ?? ""} onClose={close} />}
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
