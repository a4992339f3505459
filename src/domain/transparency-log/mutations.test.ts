import { describe, expect, it } from "vitest";
import { leafHash, nodeHash, verifyConsistency, verifyInclusion } from ".";

const LARGEST = 300;
const leaves = Array.from({ length: LARGEST }, (_, at) => leafHash(Uint8Array.of(at, at >> 8)));

// RFC 9162 2.1 as it is defined, over one tree whose ranges are hashed once.
const split = (size: number) => 2 ** Math.floor(Math.log2(size - 1));
const ranges = new Map<number, Uint8Array>();
function rangeHash(from: number, to: number): Uint8Array {
  const name = from * 1024 + to;
  const known = ranges.get(name);
  if (known) return known;
  const k = from + split(to - from);
  const hash =
    to - from === 1 ? (leaves[from] ?? new Uint8Array()) : nodeHash(rangeHash(from, k), rangeHash(k, to));
  ranges.set(name, hash);
  return hash;
}

/** A proof's hashes, and on which side each of them stands: two claims of one shape are the same arithmetic. */
interface Path {
  readonly proof: Uint8Array[];
  readonly shape: string;
}
const stepped = ({ proof, shape }: Path, hash: Uint8Array, side: string): Path => ({
  proof: [...proof, hash],
  shape: shape + side,
});

function inclusion(index: number, to: number, from = 0): Path {
  if (to - from === 1) return { proof: [], shape: "" };
  const k = from + split(to - from);
  return index < k
    ? stepped(inclusion(index, k, from), rangeHash(k, to), "R")
    : stepped(inclusion(index, to, k), rangeHash(from, k), "L");
}

function consistency(size: number, to: number, from = 0, isWhole = true): Path {
  if (size === to) return isWhole ? { proof: [], shape: "W" } : { proof: [rangeHash(from, to)], shape: "N" };
  const k = from + split(to - from);
  return size <= k
    ? stepped(consistency(size, k, from, isWhole), rangeHash(k, to), "R")
    : stepped(consistency(size, to, k, false), rangeHash(from, k), "L");
}

const flip = (hash: Uint8Array, bit: number) =>
  hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
const stranger = leafHash(new TextEncoder().encode("stranger"));

/** Every way in which one thing of a proof can be wrong. */
function spoilt(proof: Uint8Array[], seed: number): Uint8Array[][] {
  const each = proof.flatMap((hash, place) => [
    proof.with(place, flip(hash, (seed * 31 + place * 17) % 256)),
    proof.with(place, stranger),
    proof.with(place, hash.slice(1)),
    proof.toSpliced(place, 1),
    proof.toSpliced(place, 0, hash),
    proof.toSpliced(place, 0, stranger),
    ...(place > 0 ? [proof.with(place, proof[place - 1] ?? hash).with(place - 1, hash)] : []),
  ]);
  return [...each, [...proof, stranger], [...proof, new Uint8Array(32)]];
}

/** The edges of a tree, and some of what lies between. */
const someOf = (size: number) => [
  ...new Set([0, 1, size >> 1, (size * 7) % size, size - 2, size - 1, (size * 37 + 11) % size]),
];

// Some seconds of hashing, more on a busy machine.
describe("of every tree up to 300", { timeout: 60_000 }, () => {
  it("each leaf's proof holds", () => {
    const wrong: string[] = [];
    for (let size = 1; size <= LARGEST; size += 1) {
      const root = rangeHash(0, size);
      for (let index = 0; index < size; index += 1) {
        const { proof } = inclusion(index, size);
        const claim = { index: BigInt(index), size: BigInt(size), proof, root };
        if (!verifyInclusion({ ...claim, leafHash: rangeHash(index, index + 1) }))
          wrong.push(`leaf ${index} of ${size}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("no proof of a leaf holds with anything of it changed, nor for another place or another shape of tree", () => {
    const wrong: string[] = [];
    for (let size = 1; size <= LARGEST; size += 1) {
      for (const index of someOf(size).filter((at) => at >= 0)) {
        const { proof, shape } = inclusion(index, size);
        const claim = {
          leafHash: rangeHash(index, index + 1),
          index: BigInt(index),
          size: BigInt(size),
          proof,
          root: rangeHash(0, size),
        };
        const { root, leafHash: leaf } = claim;
        const changed = [
          ...spoilt(proof, size + index).map((each) => ({ ...claim, proof: each })),
          { ...claim, root: flip(root, size % 256) },
          { ...claim, root: stranger },
          { ...claim, leafHash: flip(leaf, index % 256) },
          { ...claim, index: claim.index + 1n },
          { ...claim, index: claim.index - 1n },
          { ...claim, index: claim.index ^ 1n, size: claim.size + 1n },
          { ...claim, size: claim.index },
        ];
        changed.forEach((each, at) => {
          if (verifyInclusion(each)) wrong.push(`leaf ${index} of ${size}, change ${at}`);
        });
        // A root says nothing of the size: a tree in which the path is the same arithmetic is told by the signed head alone.
        for (const other of [size - 1, size + 1, size * 2, size + 128]) {
          if (other <= index || other > 1024) continue;
          const isSame = other <= LARGEST ? inclusion(index, other).shape === shape : undefined;
          const holds = verifyInclusion({ ...claim, size: BigInt(other) });
          if (isSame !== undefined && holds !== isSame) wrong.push(`leaf ${index} of ${size} as of ${other}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("each is the beginning of each that is larger", () => {
    const wrong: string[] = [];
    for (let to = 1; to <= LARGEST; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const { proof } = consistency(from, to);
        const claim = { fromSize: BigInt(from), toSize: BigInt(to), proof };
        if (!verifyConsistency({ ...claim, fromRoot: rangeHash(0, from), toRoot: rangeHash(0, to) }))
          wrong.push(`${from} of ${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("no proof of that holds with anything of it changed, nor between other sizes", () => {
    const wrong: string[] = [];
    for (let to = 2; to <= LARGEST; to += 1) {
      for (const from of someOf(to).filter((at) => at >= 1)) {
        const { proof, shape } = consistency(from, to);
        const claim = {
          fromSize: BigInt(from),
          toSize: BigInt(to),
          fromRoot: rangeHash(0, from),
          toRoot: rangeHash(0, to),
          proof,
        };
        const { fromRoot, toRoot } = claim;
        const changed = [
          ...spoilt(proof, to + from).map((each) => ({ ...claim, proof: each })),
          { ...claim, proof: [] },
          { ...claim, fromRoot: flip(fromRoot, to % 256) },
          { ...claim, toRoot: flip(toRoot, from % 256) },
          { ...claim, fromRoot: toRoot, toRoot: fromRoot },
          { ...claim, fromRoot: toRoot },
          { ...claim, fromSize: 0n },
          { ...claim, fromSize: claim.toSize, toSize: claim.fromSize },
        ];
        changed.forEach((each, at) => {
          if (verifyConsistency(each)) wrong.push(`${from} of ${to}, change ${at}`);
        });
        for (const [one, two] of [
          [from + 1, to],
          [from - 1, to],
          [from, to - 1],
          [from, to + 1],
        ] as const) {
          if (one < 1 || one >= two || two > LARGEST) continue;
          const holds = verifyConsistency({ ...claim, fromSize: BigInt(one), toSize: BigInt(two) });
          if (holds !== (consistency(one, two).shape === shape))
            wrong.push(`${from} of ${to} as ${one} of ${two}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
