import type { components } from "../../../openapi/platform.gen";
import { copyLinks } from "../letters/copyLinks";
import type { Area } from "../platform";
import { notFound } from "../problem";

export type CopyManifest = Omit<components["schemas"]["SubjectCopy"], "linkExpiresAt">;

interface StoredCopy {
  readonly manifest: CopyManifest;
  readonly zip: Uint8Array;
}

export interface SubjectCopies {
  keep(copy: StoredCopy): void;
  drop(requestId: string): void;
  /** 404 until the copy is made, and once it is deleted. */
  manifest(requestId: string): CopyManifest;
  /** The file behind a link; 404 when the link is wrong, over, or its file gone. */
  open(requestId: string, expires: string, signature: string): Uint8Array;
}

/** Copies of persons' data, until their links end. */
export const subjectCopies: Area<SubjectCopies> = {
  name: "subject-copies",
  build(platform) {
    const copies = new Map<string, StoredCopy>();
    return {
      keep: (copy) => void copies.set(copy.manifest.requestId, copy),
      drop: (requestId) => void copies.delete(requestId),
      manifest(requestId) {
        const copy = copies.get(requestId);
        if (copy === undefined) throw notFound(`copy for ${requestId}`);
        return copy.manifest;
      },
      open(requestId, expires, signature) {
        const copy = copies.get(requestId);
        if (copy === undefined || !platform.use(copyLinks).isGenuine(requestId, expires, signature)) {
          throw notFound("such file, or its link is over");
        }
        return copy.zip;
      },
    };
  },
};
