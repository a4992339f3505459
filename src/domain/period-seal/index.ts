export { SealChecker, type SealVerdict } from "./checkSeal";
export { SealHasher, type SealFigures } from "./sealHasher";
export { sealedEntry, sealLine, type SealedEntry } from "./sealedEntry";
