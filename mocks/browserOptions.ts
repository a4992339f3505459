import type { DataFile, Scale } from "./platform/platform";

/** What `npm start` and a demo build write beside the page for the mock platform in the browser. */
interface MockPlatformFile {
  readonly platform: string;
  readonly scale: Scale;
  readonly seed: number;
  readonly skipBadLines: boolean;
  /** At most so many events in the audit log's history. */
  readonly auditEvents?: number;
  /** For config.json: a demo on a static host keeps its addresses behind the #. */
  readonly urls: "path" | "hash";
  /** Names of data files in `mock-data/`. */
  readonly files: readonly string[];
}

export interface BrowserOptions extends Omit<MockPlatformFile, "files"> {
  readonly data: readonly DataFile[];
}

const CHUNK_BYTES = 1 << 20;

function chunksOf(bytes: ArrayBuffer): DataFile["chunks"] {
  return function* () {
    for (let start = 0; start < bytes.byteLength; start += CHUNK_BYTES)
      yield new Uint8Array(bytes, start, Math.min(CHUNK_BYTES, bytes.byteLength - start));
  };
}

/** Reads `mock-platform.json` and the data files that it names, relative to where the console is served. */
export async function readBrowserOptions(baseUrl: string): Promise<BrowserOptions> {
  const fetchFile = async (name: string): Promise<Response> => {
    const response = await fetch(new URL(name, baseUrl));
    if (!response.ok) throw new Error(`${name} could not be read (status ${response.status})`);
    return response;
  };
  const { files, ...options } = (await (await fetchFile("mock-platform.json")).json()) as MockPlatformFile;
  const data = await Promise.all(
    files.map(async (name) => ({
      name,
      chunks: chunksOf(await (await fetchFile(`mock-data/${encodeURIComponent(name)}`)).arrayBuffer()),
    })),
  );
  return { ...options, data };
}
