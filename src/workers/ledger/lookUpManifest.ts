import type { LookUpManifest } from "../../domain/export-check";
import { bodyOf, readApi, type Access } from "../readApi";

type Manifest = Awaited<ReturnType<LookUpManifest>>;

/** Asks the platform what a file with this checksum was exported as. */
export const lookUpManifest =
  (access: Access): LookUpManifest =>
  async (sha256) => {
    const path = `/export-manifests/${sha256}`;
    const answer = await readApi(path, { ...access, cache: "no-store" });
    if (answer.status === 404) return undefined;
    return bodyOf(path, async () => (await answer.json()) as Manifest);
  };
