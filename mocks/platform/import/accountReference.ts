import type { Population } from "../streams/population";

/** The id of the account that a row names, by its id or by the pseudonym of an erased one. */
export function accountIdOf(population: Population, reference: string): string | undefined {
  const place = population.accountIndex(reference) ?? population.accountOfPseudonym(reference);
  return place === undefined ? undefined : population.accountId(place);
}

export function accountProblem(population: Population, reference: string | undefined): string | undefined {
  return reference === undefined || accountIdOf(population, reference) !== undefined
    ? undefined
    : `accountId: there is no account ${reference} on this platform`;
}
