/** The platform could not be asked; nothing is known, which is not the same as wrong. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  /** HTTP status, 0 when there was no answer at all. */
  readonly status: number;

  constructor(status: number, path: string) {
    super(status === 0 ? `${path} could not be reached` : `${path} answered ${status}`);
    this.status = status;
  }
}

/** How the log is read. Undefined is 404; everything else that is no answer throws a SourceError. */
export interface LogSources {
  readonly text: (path: string) => Promise<string | undefined>;
  readonly bytes: (path: string, signal?: AbortSignal) => Promise<Uint8Array | undefined>;
  /** From now on nothing is answered from a cache: what was wrong may have been mended. */
  readonly renew?: () => void;
}

/** The newest head that this browser has verified, of one origin. */
export interface KnownHead {
  /** Decimal. */
  readonly size: string;
  /** Base64. */
  readonly root: string;
  /** The signed note, as evidence. */
  readonly note: string;
}

/** Keeps the head over reloads and for all tabs. */
export interface HeadStore {
  readonly read: (origin: string) => Promise<KnownHead | undefined>;
  /** Puts `next` in the place of `expected`, in one step; false when another tab was quicker. */
  readonly replace: (origin: string, expected: KnownHead | undefined, next: KnownHead) => Promise<boolean>;
}

export const memoryHeadStore = (): HeadStore => {
  const heads = new Map<string, KnownHead>();
  return {
    read: (origin) => Promise.resolve(heads.get(origin)),
    replace: (origin, expected, next) => {
      const isSame = heads.get(origin)?.note === expected?.note;
      if (isSame) heads.set(origin, next);
      return Promise.resolve(isSame);
    },
  };
};
