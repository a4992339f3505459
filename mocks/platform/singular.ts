/** One row of a resource in words: `access-keys` as "access key". */
export function singular(resource: string): string {
  const words = resource.replaceAll("-", " ");
  if (words.endsWith("ies")) return `${words.slice(0, -3)}y`;
  return words.endsWith("s") ? words.slice(0, -1) : words;
}
