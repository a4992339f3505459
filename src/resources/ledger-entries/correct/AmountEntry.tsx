import { useTranslate } from "react-admin";
import { TextEntry } from "../../../components/dialog/TextEntry";
import { typedAmount } from "../../../domain/ledger/corrections";

interface AmountEntryProps {
  label: string;
  currency: string;
  value: string;
  onChange: (text: string) => void;
  /** Said while nothing is typed. */
  help?: string;
  required?: boolean;
}

/** The amount stays the text that was typed: no number ever holds money. */
export const AmountEntry = ({
  label,
  currency,
  value,
  onChange,
  help,
  required = false,
}: AmountEntryProps) => {
  const translate = useTranslate();
  const isWrong = value.trim() !== "" && typedAmount(value) === undefined;
  return (
    <div>
      <TextEntry
        mono
        autoFocus
        required={required}
        label={`${label} (${currency})`}
        value={value}
        onChange={onChange}
        {...(help !== undefined && { help })}
      />
      {isWrong && (
        <p role="alert" className="mt-1 text-xs text-critical">
          {translate("ledger_entries.correct.not_an_amount")}
        </p>
      )}
    </div>
  );
};
