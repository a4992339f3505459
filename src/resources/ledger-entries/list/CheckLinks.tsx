import { useTranslate } from "react-admin";
import { ButtonLink } from "../../../components/button/ButtonLink";

/** Where the books, and what was exported from them, are checked. */
export const CheckLinks = () => {
  const translate = useTranslate();
  return (
    <>
      <ButtonLink icon="shield" to="/ledger-entries/invariants">
        {translate("ledger_check.action")}
      </ButtonLink>
      <ButtonLink icon="check" to="/ledger-entries/check-file">
        {translate("ledger_check.file.action")}
      </ButtonLink>
    </>
  );
};
