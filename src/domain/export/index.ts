export { cellAt, expandColumns } from "./cells";
export { BYTE_ORDER_MARK, csvCell, csvLine, textOfCell } from "./csv";
export type { CsvValue } from "./csv";
export { ndjsonLine, pickFields } from "./ndjson";
