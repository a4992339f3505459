export { PlatformSide } from "./fromRecord";
export { LineError, lineReader } from "./lineReader";
export { fits, guessMapping, isWhole, mappedFields, type ColumnMapping } from "./mapping";
export { reconcile } from "./reconcile";
export { buckets, type Bucket, type Finding, type ProcessorRecord, type Reason } from "./records";
export { MOST_DIFFERENCES, reportOf } from "./report";
export { moneyOf, totalsOf, type BucketTotal } from "./totals";
