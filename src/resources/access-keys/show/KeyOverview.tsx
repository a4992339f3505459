import type { AccessKey } from "../accessKey";
import { KeyDetails } from "./KeyDetails";
import { KeyLimits } from "./KeyLimits";
import { KeySecrets } from "./KeySecrets";
import { KeyUsagePanel } from "./KeyUsagePanel";

export const KeyOverview = ({ record }: { record: AccessKey }) => (
  <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
    <div className="min-w-0 space-y-4">
      <KeyUsagePanel record={record} />
      <KeySecrets record={record} />
    </div>
    <div className="min-w-0 space-y-4">
      <KeyDetails record={record} />
      <KeyLimits record={record} />
    </div>
  </div>
);
