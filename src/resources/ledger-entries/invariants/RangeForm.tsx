import { useNavigate, useTranslate } from "react-admin";
import { DayEntry } from "../../../components/dialog/DayEntry";
import { rangeIds, type CheckedRange } from "./checkedRange";

interface RangeFormProps {
  chosen: CheckedRange;
  pathOf: (range: CheckedRange) => string;
}

/** Which entries are checked, by when they were booked; in the address, so that a link says it too. */
export const RangeForm = ({ chosen, pathOf }: RangeFormProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const choose = (change: Partial<CheckedRange>) =>
    navigate(pathOf({ ...chosen, ...change }), { replace: true });
  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="text-sm font-medium">
        {translate("ledger_check.range.label")}
        <select
          value={chosen.id}
          onChange={({ target }) => choose({ id: rangeIds.find((id) => id === target.value) ?? "all" })}
          className="control-outline mt-1 block h-control px-2 text-sm font-normal"
        >
          {rangeIds.map((id) => (
            <option key={id} value={id}>
              {translate(`ledger_check.range.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {chosen.id === "days" && (
        <>
          <DayEntry
            label={translate("ledger_check.range.first")}
            value={chosen.first}
            onChange={(first) => choose({ first })}
          />
          <DayEntry
            label={translate("ledger_check.range.last")}
            value={chosen.last}
            min={chosen.first === "" ? undefined : chosen.first}
            onChange={(last) => choose({ last })}
          />
        </>
      )}
    </div>
  );
};
