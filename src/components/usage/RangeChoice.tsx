import { useTranslate } from "react-admin";
import { rangeIds, type RangeId } from "../../domain/usage/usageRange";

export interface RangeChoiceProps {
  value: RangeId;
  onChange: (range: string) => void;
}

export const RangeChoice = ({ value, onChange }: RangeChoiceProps) => {
  const translate = useTranslate();
  return (
    <label>
      <span className="sr-only">{translate("usage.range_label")}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="control-outline h-control px-2 text-sm"
      >
        {rangeIds.map((id) => (
          <option key={id} value={id}>
            {translate(`usage.range.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
