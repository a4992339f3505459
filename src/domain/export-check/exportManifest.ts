import type { components } from "../../../openapi/platform.gen";

/** What the platform said of a file when it made it. */
export type ExportManifest = components["schemas"]["ExportManifest"];

/** Asks for the manifest of a file by its checksum; undefined where no export has had it. */
export type LookUpManifest = (sha256: string) => Promise<ExportManifest | undefined>;
