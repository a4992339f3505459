import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { instantOfLocal, localOfInstant } from "../../../components/zone/localTime";
import { usePlatformZone } from "../../../components/zone/PlatformZone";
import { useMinute } from "../../../components/zone/useMinute";

interface WalletInstantProps {
  at: string | undefined;
  onChange: (at: string | undefined) => void;
}

/** Any instant up to now, on the clocks of the platform's zone. */
export const WalletInstant = ({ at, onChange }: WalletInstantProps) => {
  const translate = useTranslate();
  const zone = usePlatformZone();
  const now = useMinute();
  return (
    <>
      <label className="flex items-center gap-2 text-xs text-muted">
        {translate("accounts.wallet.instant")}
        <input
          type="datetime-local"
          value={at === undefined ? "" : localOfInstant(at, zone)}
          max={localOfInstant(now.toISOString(), zone)}
          onChange={({ target }) =>
            onChange(target.value === "" ? undefined : instantOfLocal(target.value, zone))
          }
          className="control-outline h-7 px-1.5 text-xs"
        />
      </label>
      {at !== undefined && (
        <Button size="small" variant="quiet" onClick={() => onChange(undefined)}>
          {translate("accounts.wallet.now")}
        </Button>
      )}
    </>
  );
};
