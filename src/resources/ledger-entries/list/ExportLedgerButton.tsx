import { useTranslate } from "react-admin";
import { ExportButton } from "../../../components/list/ExportButton";
import { hasBillingCurrency } from "../../../domain/focus";
import { usePlatform } from "../../../providers/platform/PlatformContext";

/** The export of a list; as FOCUS too where money is billed. */
export const ExportLedgerButton = () => {
  const translate = useTranslate();
  const { currency } = usePlatform();
  const focus = {
    id: "focus_csv",
    label: translate("ledger_check.focus.label"),
    about: translate("ledger_check.focus.about"),
  } as const;
  return <ExportButton {...(hasBillingCurrency(currency) && { wholeFormats: [focus] })} />;
};
