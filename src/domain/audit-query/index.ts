export { complete, type Candidate, type Completion } from "./complete";
export { evaluator, serverOnlyTerms, type EventTest } from "./evaluate";
export { fieldNames, fieldOfApi, fields, type FieldName, type QueryField } from "./fields";
export { hasFreeText } from "./freeText";
export { fromFilter } from "./fromFilter";
export { parse } from "./parse";
export { hasPersonal, isPersonal, withoutPersonal } from "./personal";
export { print, printTerm } from "./print";
export {
  QueryError,
  type FieldTerm,
  type Query,
  type QueryContext,
  type QueryErrorCode,
  type QueryTerm,
  type QueryValue,
  type Span,
  type TextTerm,
} from "./query";
export { toFilter, type AuditEventFilter } from "./toFilter";
