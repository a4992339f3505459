import { useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { formatMinute } from "../../../components/zone/formatTime";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { isCutByExpiry, overlapEnd, type OverlapChoice } from "../../../domain/access-keys/overlap";

export interface OverlapChoicesProps<Choice extends OverlapChoice> {
  choices: readonly Choice[];
  value: Choice | undefined;
  onChange: (choice: Choice) => void;
  /** Server time. */
  now: number;
  keyExpiresAt: string | undefined;
  legend: string;
}

/** Lengths of an overlap, each with its end; what the key's expiry would cut short can't be chosen, and says why. */
export const OverlapChoices = <Choice extends OverlapChoice>({
  choices,
  value,
  onChange,
  now,
  keyExpiresAt,
  legend,
}: OverlapChoicesProps<Choice>) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const from = new Date(now).toISOString();
  const noteOf = (choice: Choice): string => {
    if (choice === "none") return translate("access_keys.overlap.none_note");
    if (isCutByExpiry(choice, from, keyExpiresAt)) {
      return translate("access_keys.overlap.past_expiry", {
        at: formatMinute(new Date(keyExpiresAt ?? from), zone),
      });
    }
    const at = formatMinute(new Date(overlapEnd(choice, from, keyExpiresAt)), zone);
    return translate("access_keys.overlap.until", { at });
  };
  return (
    <fieldset className="space-y-1">
      <legend className="pb-1 font-medium">{legend}</legend>
      {choices.map((choice) => {
        const isCut = isCutByExpiry(choice, from, keyExpiresAt);
        return (
          <label
            key={choice}
            className={classNames(
              "grid grid-cols-[auto_1fr] items-center gap-x-2 rounded px-2 py-1.5",
              isCut ? "text-muted" : "hover:bg-hover",
              value === choice && "bg-accent-soft",
            )}
          >
            <input
              type="radio"
              name="overlap"
              value={choice}
              checked={value === choice}
              disabled={isCut}
              onChange={() => onChange(choice)}
              className="accent-accent"
            />
            <span>{translate(`access_keys.overlap.${choice}`)}</span>
            <span className="col-start-2 text-xs text-muted">{noteOf(choice)}</span>
          </label>
        );
      })}
    </fieldset>
  );
};
