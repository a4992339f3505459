export { complete, type Candidate } from "./complete";
export { evaluator, type EventTest } from "./evaluate";
export { fieldNames, fieldOfApi, fields, type FieldName } from "./fields";
export { fromFilter } from "./fromFilter";
export { parse } from "./parse";
export { hasPersonal, isPersonal, withoutPersonal } from "./personal";
export { print, printTerm } from "./print";
export {
  QueryError,
  type FieldTerm,
  type Query,
  type QueryContext,
  type QueryTerm,
  type QueryValue,
  type Span,
} from "./query";
export { toFilter } from "./toFilter";
