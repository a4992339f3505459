import type { LedgerEntry } from "../../../domain/ledger/entry";

/** A chain that is longer is cut here: somebody should look at it, and the page must not ask for ever. */
const longest = 20;

type Links = Pick<LedgerEntry, "id" | "reversesId" | "reversedById">;

export const isInChain = ({ reversesId, reversedById }: Omit<Links, "id">): boolean =>
  reversesId !== undefined || reversedById !== undefined;

/** From an entry back to what it reverses, and on to what reversed it; the oldest first. */
export const readChain = async <Entry extends Links>(
  entry: Entry,
  read: (id: string) => Promise<Entry>,
): Promise<Entry[]> => {
  const chain = [entry];
  const seen = new Set([entry.id]);
  const walk = async (next: (each: Entry) => string | undefined, add: (each: Entry) => void) => {
    let id = next(entry);
    while (id !== undefined && !seen.has(id) && chain.length < longest) {
      seen.add(id);
      // Each link is known only by the one before it.
      const each = await read(id);
      add(each);
      id = next(each);
    }
  };
  await walk(
    ({ reversesId }) => reversesId,
    (each) => chain.unshift(each),
  );
  await walk(
    ({ reversedById }) => reversedById,
    (each) => chain.push(each),
  );
  return chain;
};
