import { createContract, type Contract } from "../mocks/contract/contract";
import { validateExchange } from "../mocks/contract/exchange";
import type { Finding } from "../mocks/contract/finding";

export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly request: Request;
  readonly response: Response;
  /** The test spoiled this answer on purpose. */
  readonly isSpoiled: boolean;
}

let contract: Contract | undefined;

/** Everything in which the console's requests, and the platform's answers to them, break the contract. */
export async function contractBreaches(exchanges: readonly Exchange[]): Promise<string[]> {
  contract ??= createContract();
  const breaches: string[] = [];
  for (const { method, target, request, response, isSpoiled } of exchanges) {
    const told = (part: string, findings: readonly Finding[]) =>
      findings.map(({ pointer, message }) => `${method} ${target}: ${part} ${pointer}: ${message}`);
    const given = isSpoiled ? new Response(null, { status: 204 }) : response;
    const found = await validateExchange(contract, request, given);
    breaches.push(...told("request", found.request), ...(isSpoiled ? [] : told("answer", found.response)));
  }
  return [...new Set(breaches)];
}
