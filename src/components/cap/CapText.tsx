import { useTranslate } from "react-admin";
import type { CapInput } from "../../domain/caps/cap";
import { MoneyText } from "../field/MoneyField";

/** "$50.00 a month, refuse requests", or that there is no cap. */
export const CapText = ({ cap }: { cap: CapInput | undefined }) => {
  const translate = useTranslate();
  if (!cap) return <span className="text-muted">{translate("caps.none")}</span>;
  return (
    <>
      <MoneyText money={cap.amount} /> {translate(`caps.period.${cap.period}`)},{" "}
      <span className="text-muted">{translate(`caps.action.${cap.action}`)}</span>
    </>
  );
};
