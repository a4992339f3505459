import { useTranslate } from "react-admin";
import type { AccessKey } from "../accessKey";
import { MomentEntry } from "../../../components/dialog/MomentEntry";

const HOUR_MS = 60 * 60 * 1000;

interface ExposedSinceProps {
  record: AccessKey;
  secretId: string | undefined;
  value: string | undefined;
  onChange: (since: string | undefined) => void;
  now: number;
}

/** Since when the secret may be in other hands: a guess that can be changed, with the usual ones at hand. */
export const ExposedSince = ({ record, secretId, value, onChange, now }: ExposedSinceProps) => {
  const translate = useTranslate();
  const secret = record.secrets.find(({ id }) => id === secretId) ?? record.secrets[0];
  const at = (ms: number) => new Date(now - ms).toISOString();
  const choices: readonly (readonly [string, string | undefined])[] = [
    ["hour", at(HOUR_MS)],
    ["day", at(24 * HOUR_MS)],
    ["week", at(7 * 24 * HOUR_MS)],
    ["secret", secret?.createdAt ?? record.createdAt],
    ["report", record.exposure?.exposedAt],
  ];
  return (
    <div className="flex flex-wrap items-end gap-2">
      <MomentEntry
        label={translate("access_keys.leak.exposed_since")}
        value={value}
        onChange={onChange}
        max={new Date(now).toISOString()}
      />
      <div
        role="group"
        aria-label={translate("access_keys.leak.exposed_since")}
        className="flex flex-wrap gap-1 pb-1"
      >
        {choices.map(([name, since]) =>
          since === undefined ? null : (
            <button
              key={name}
              type="button"
              onClick={() => onChange(since)}
              className="h-6 rounded border border-line px-2 text-xs text-muted hover:bg-hover hover:text-ink"
            >
              {translate(`access_keys.leak.since.${name}`)}
            </button>
          ),
        )}
      </div>
    </div>
  );
};
