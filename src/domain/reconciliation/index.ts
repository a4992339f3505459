export { PlatformSide } from "./fromRecord";
export { LineError, lineReader, type LineProblem } from "./lineReader";
export { fits, guessMapping, isWhole, mappedFields, type ColumnMapping, type MappedField } from "./mapping";
export { reconcile } from "./reconcile";
export { buckets, type Bucket, type Finding, type ProcessorRecord, type Reason } from "./records";
export { differenceOf, MOST_DIFFERENCES, reportOf, type ComparedFile } from "./report";
export { amountOf, moneyOf, totalsOf, type BucketTotal } from "./totals";
