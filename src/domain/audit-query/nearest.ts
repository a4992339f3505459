/** How many letters have to be changed, added or left out to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let at = 0; at < from.length; at += 1) {
    let diagonal = row[0] ?? 0;
    const next = [at + 1];
    for (let place = 0; place < to.length; place += 1) {
      const isSame = from.charAt(at) === to.charAt(place);
      const above = row[place + 1] ?? 0;
      next.push(Math.min(above + 1, (next[place] ?? 0) + 1, diagonal + (isSame ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The words that somebody may have meant, likeliest first. */
export function nearest(word: string, words: readonly string[], most = 3): readonly string[] {
  return words
    .map((each) => ({ each, far: each.startsWith(word) ? 0 : distance(word, each) }))
    .filter(({ far, each }) => far <= Math.max(1, Math.floor(each.length / 3)))
    .toSorted((left, right) => left.far - right.far)
    .slice(0, most)
    .map(({ each }) => each);
}
