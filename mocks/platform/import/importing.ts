import type { Area, DataFile } from "../platform";
import { BadLines } from "./badLines";
import { textsOf } from "./dataFile";
import { readRows, type ReadRow } from "./readRows";
import { isTrace } from "./readTrace";
import { rowKinds, type ImportedResource, type ImportedRows } from "./rowKinds";

const resources = Object.keys(rowKinds) as ImportedResource[];

function isEmpty(file: DataFile): boolean {
  for (const text of textsOf(file)) if (text.trim() !== "") return false;
  return true;
}

/**
 * The operator's files (`--data`), each for the area that keeps such rows. An area that finds its file here is filled
 * from it instead of generated, and says what its rows do not agree with.
 */
export class Importing {
  readonly bad = new BadLines();
  readonly traces: readonly DataFile[];
  readonly #files = new Map<ImportedResource, DataFile>();

  constructor(files: readonly DataFile[]) {
    const traces: DataFile[] = [];
    for (const file of files) {
      const resource = resources.find((each) => file.name.replace(/\.(ndjson|csv)$/, "") === each);
      if (isEmpty(file)) this.bad.add(file.name, 1, "the file is empty");
      else if (resource !== undefined) this.#take(resource, file);
      else if (isTrace(file)) traces.push(file);
      else this.bad.add(file.name, 1, unknownFile);
    }
    this.traces = traces;
    const logs = this.#files.get("request-logs") ?? this.#files.get("ledger-entries");
    if (traces.length > 0 && logs !== undefined)
      this.bad.add(logs.name, 1, "traces would replace the requests too; give one of them");
  }

  has(resource: ImportedResource): boolean {
    return this.#files.has(resource);
  }

  fileOf(resource: ImportedResource): string | undefined {
    return this.#files.get(resource)?.name;
  }

  /** Rows of the resource's file as they are read; undefined when there is none. */
  rows<Resource extends ImportedResource>(
    resource: Resource,
  ): Iterable<ReadRow<ImportedRows[Resource]>> | undefined {
    const file = this.#files.get(resource);
    return file === undefined ? undefined : readRows(resource, file, this.bad);
  }

  /** All rows of a collection's file, each id once and each without a problem; undefined when there is no file. */
  collect<Resource extends Exclude<ImportedResource, "audit-events">>(
    resource: Resource,
    problemOf: (row: ImportedRows[Resource]) => string | undefined = () => undefined,
  ): readonly ReadRow<ImportedRows[Resource]>[] | undefined {
    const rows = this.rows(resource);
    if (rows === undefined) return undefined;
    const ids = new Set<string>();
    const kept: ReadRow<ImportedRows[Resource]>[] = [];
    for (const read of rows) {
      const { id } = read.row;
      const problem = ids.has(id) ? `id: ${id} is there twice` : problemOf(read.row);
      ids.add(id);
      if (problem === undefined) kept.push(read);
      else this.report(read, problem);
    }
    return kept;
  }

  report({ file, line }: Pick<ReadRow<unknown>, "file" | "line">, what: string): void {
    this.bad.add(file, line, what);
  }

  /** What was left out with --skip-bad-lines, ready to be printed; undefined when nothing was. */
  get skipped(): string | undefined {
    return this.bad.count > 0 ? this.bad.summary("They are left out.") : undefined;
  }

  #take(resource: ImportedResource, file: DataFile): void {
    const other = this.#files.get(resource);
    if (other === undefined) this.#files.set(resource, file);
    else this.bad.add(file.name, 1, `${other.name} has rows of ${resource} too; give one of them`);
  }
}

const unknownFile = `neither a trace (TIMESTAMP,ContextTokens,GeneratedTokens) nor rows of a resource (${resources.join(", ")})`;

export const importing: Area<Importing> = {
  name: "importing",
  build: ({ options }) => new Importing(options.data ?? []),
};
