import { useId } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { IconButton } from "../../../components/button/IconButton";
import { inputClass } from "../../../components/input/inputClass";
import {
  isLawfulPause,
  pauseReasons,
  type PauseReason,
  type RegimeId,
  type RequestType,
} from "../../../domain/deadlines";
import type { SupposedPause } from "./whatIf";

interface RowProps {
  pause: SupposedPause;
  number: number;
  isLawful: boolean;
  onChange: (next: SupposedPause) => void;
  onRemove: () => void;
}

const Row = ({ pause, number, isLawful, onChange, onRemove }: RowProps) => {
  const translate = useTranslate();
  const id = useId();
  const text = (key: string) => translate(`request_deadline.what_if.${key}`, { number });
  return (
    <fieldset className="space-y-2 rounded-md border border-hairline p-3">
      <legend className="px-1 text-xs text-muted">{text("pause")}</legend>
      <div className="flex items-end gap-2">
        <label className="min-w-0 flex-1 text-xs text-muted">
          {text("reason")}
          <select
            value={pause.reason}
            aria-describedby={isLawful ? undefined : id}
            onChange={(event) => onChange({ ...pause, reason: event.target.value as PauseReason })}
            className={`${inputClass} mt-0.5 h-control text-ink`}
          >
            {pauseReasons.map((reason) => (
              <option key={reason} value={reason}>
                {translate(`request_terms.pause.${reason}`)}
              </option>
            ))}
          </select>
        </label>
        <IconButton icon="trash" label={text("remove")} onClick={onRemove} />
      </div>
      {!isLawful && (
        <p id={id} className="text-xs text-caution">
          {text("no_effect")}
        </p>
      )}
      <div className="grid gap-2 sm:grid-cols-2">
        {(["from", "to"] as const).map((end) => (
          <label key={end} className="text-xs text-muted">
            {text(end)}
            <input
              type="date"
              value={pause[end]}
              onChange={(event) => onChange({ ...pause, [end]: event.target.value })}
              className={`${inputClass} mt-0.5 h-control text-ink`}
            />
          </label>
        ))}
      </div>
      <p className="text-xs text-muted">{text("to_help")}</p>
    </fieldset>
  );
};

interface PauseRowsProps {
  pauses: readonly SupposedPause[];
  regime: RegimeId;
  right: RequestType;
  /** The day that a new one begins with. */
  today: string;
  onChange: (next: readonly SupposedPause[]) => void;
}

export const PauseRows = ({ pauses, regime, right, today, onChange }: PauseRowsProps) => {
  const translate = useTranslate();
  return (
    <div className="space-y-2">
      {pauses.map((pause, index) => (
        <Row
          key={pause.key}
          pause={pause}
          number={index + 1}
          isLawful={isLawfulPause(regime, right, pause.reason)}
          onChange={(next) => onChange(pauses.with(index, next))}
          onRemove={() => onChange(pauses.toSpliced(index, 1))}
        />
      ))}
      <Button
        size="small"
        icon="plus"
        onClick={() =>
          onChange([...pauses, { key: crypto.randomUUID(), reason: "identity", from: today, to: "" }])
        }
      >
        {translate("request_deadline.what_if.add")}
      </Button>
    </div>
  );
};
