import { closeSync, openSync, readSync, readdirSync } from "node:fs";
import path from "node:path";
import type { DataFile } from "./platform/platform";

const CHUNK_BYTES = 1 << 20;

function fileOnDisk(name: string, file: string): DataFile {
  return {
    name,
    *chunks() {
      const handle = openSync(file, "r");
      try {
        for (;;) {
          const chunk = new Uint8Array(CHUNK_BYTES);
          const length = readSync(handle, chunk);
          if (length === 0) return;
          yield chunk.subarray(0, length);
        }
      } finally {
        closeSync(handle);
      }
    },
  };
}

/** The data files of a folder, in the order of their names. Nothing of them is read yet. @throws when it cannot be read */
export function readDataFolder(folder: string): readonly DataFile[] {
  const names = readdirSync(folder).filter((name) => /\.(csv|ndjson)$/.test(name));
  return names.toSorted().map((name) => fileOnDisk(name, path.join(folder, name)));
}
