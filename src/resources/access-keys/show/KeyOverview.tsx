import type { AccessKey } from "../accessKey";
import { KeyDetails } from "./KeyDetails";
import { KeyLimits } from "./KeyLimits";
import { KeySecrets } from "./KeySecrets";
import { KeyUsagePanel } from "./KeyUsagePanel";

export const KeyOverview = ({ accessKey }: { accessKey: AccessKey }) => (
  <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
    <div className="space-y-4">
      <KeyUsagePanel accessKey={accessKey} />
      <KeySecrets accessKey={accessKey} />
    </div>
    <div className="space-y-4">
      <KeyDetails accessKey={accessKey} />
      <KeyLimits accessKey={accessKey} />
    </div>
  </div>
);
