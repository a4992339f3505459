import { checkBody, isEmpty, mediaTypeOf } from "./body";
import { readContract, type OpenApiDocument } from "./document";
import { finding, type Finding } from "./finding";
import { answerOf, indexOperations, type Match, type Operation, type OperationAnswer } from "./operations";
import { checkHeaders, checkPath, checkQuery } from "./parameters";
import { checkRules } from "./rules";
import { createSchemaChecker, type SchemaChecker } from "./schemas";

type HeaderFields = Headers | Readonly<Record<string, string>>;

export interface SentRequest {
  readonly method: string;
  /** Absolute, or from the origin's root; always below the contract's base path. */
  readonly url: string;
  readonly headers: HeaderFields;
  /** Parsed JSON or its text; left out for no body. */
  readonly body?: unknown;
}

export interface GivenAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: HeaderFields;
  /** Parsed JSON or its text; anything else for other types. */
  readonly body?: unknown;
}

export interface Contract {
  readonly operations: readonly Operation[];
  /** Everything in which a request breaks the contract. */
  validateRequest(request: SentRequest): Finding[];
  /** Everything in which an answer breaks the contract. */
  validateResponse(answer: GivenAnswer): Finding[];
}

const headersOf = (fields: HeaderFields): Headers =>
  fields instanceof Headers ? fields : new Headers({ ...fields });

/** The path below the base, and the query. */
function partsOf(url: string, base: string): { path: string; query: URLSearchParams } | undefined {
  const { pathname, searchParams } = new URL(url, "http://platform.invalid");
  if (!pathname.startsWith(`${base}/`)) return undefined;
  return { path: pathname.slice(base.length), query: searchParams };
}

function checkRequestBody(operation: Operation, request: SentRequest, checker: SchemaChecker): Finding[] {
  const { body } = operation;
  if (isEmpty(request.body)) return body?.required === true ? [finding("/body", "It is missing.")] : [];
  if (body === undefined) return [finding("/body", "This operation takes no body.")];
  return checkBody(request.body, mediaTypeOf(headersOf(request.headers)), body.content, checker);
}

/** The answer that the contract foresees; a method that a path has not is refused the same way everywhere. */
function expectedAnswer(
  document: OpenApiDocument,
  match: Match,
  status: number,
): OperationAnswer | undefined {
  const { NotFound, MethodNotAllowed, Unauthorized, Forbidden } = document.components.responses;
  if (match.kind === "operation") return match.operation.answers.get(status);
  if (match.kind === "unknown_path")
    return status === 404 && NotFound ? answerOf(document, NotFound) : undefined;
  // Who may not even read there is not told which methods there are.
  const refusals = new Map([
    [401, Unauthorized],
    [403, Forbidden],
    [405, MethodNotAllowed],
  ]);
  const refusal = refusals.get(status);
  return refusal && answerOf(document, refusal);
}

function checkAnswer(expected: OperationAnswer, answer: GivenAnswer, checker: SchemaChecker): Finding[] {
  const headers = headersOf(answer.headers);
  const found = checkHeaders(expected.headers, headers, checker);
  if (expected.content === undefined) {
    if (!isEmpty(answer.body)) found.push(finding("/body", "This answer has no body."));
  } else if (answer.method !== "HEAD") {
    found.push(...checkBody(answer.body, mediaTypeOf(headers), expected.content, checker));
  }
  return [...found, ...checkRules(answer.status, headers, answer.body)];
}

/** Checks messages against openapi/platform.yaml. For tests: it reads the file and compiles code, so it needs Node. */
export function createContract(document: OpenApiDocument = readContract()): Contract {
  const base = document.servers[0]?.url ?? "";
  const checker = createSchemaChecker(document);
  const index = indexOperations(document);
  const notBelow = (url: string) => [finding("/url", `${url} is not below ${base}.`)];
  return {
    operations: index.operations,
    validateRequest(request) {
      const parts = partsOf(request.url, base);
      if (parts === undefined) return notBelow(request.url);
      const match = index.find(request.method, parts.path);
      if (match.kind === "unknown_path") return [finding("/url", `The contract has no path ${parts.path}.`)];
      if (match.kind === "other_method") {
        return [finding("/method", `${parts.path} allows ${match.methods.join(", ")}.`)];
      }
      const { operation } = match;
      const headers = operation.parameters.filter((each) => each.in === "header");
      return [
        ...checkPath(operation, match.path, checker),
        ...checkQuery(operation, parts.query, checker),
        ...checkHeaders(
          headers.map(({ name, required = false, schema = {} }) => [name, { required, schema }]),
          headersOf(request.headers),
          checker,
        ),
        ...checkRequestBody(operation, request, checker),
      ];
    },
    validateResponse(answer) {
      const parts = partsOf(answer.url, base);
      if (parts === undefined) return notBelow(answer.url);
      const match = index.find(answer.method, parts.path);
      const expected = expectedAnswer(document, match, answer.status);
      if (expected === undefined) {
        return [finding("/status", `${answer.status} is not foreseen for ${answer.method} ${parts.path}.`)];
      }
      return checkAnswer(expected, answer, checker);
    },
  };
}
