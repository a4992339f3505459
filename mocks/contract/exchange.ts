import type { Contract } from "./contract";
import type { Finding } from "./finding";

/** What a request and its answer have against the contract; both can still be read afterwards. */
export interface ExchangeFindings {
  readonly request: readonly Finding[];
  readonly response: readonly Finding[];
}

const textOf = async (message: Request | Response): Promise<string> => message.clone().text();

/** Checks a request and its answer as fetch knows them; take the request before its body is read. */
export async function validateExchange(
  contract: Contract,
  request: Request,
  response: Response,
): Promise<ExchangeFindings> {
  const { method, url } = request;
  const sent = await textOf(request);
  const given = await textOf(response);
  return {
    request: contract.validateRequest({ method, url, headers: request.headers, body: sent }),
    response: contract.validateResponse({
      method,
      url,
      status: response.status,
      headers: response.headers,
      body: given,
    }),
  };
}
