export type { ExportManifest, LookUpManifest } from "./exportManifest";
export { verifyExport } from "./verifyExport";
export type { FileFindings } from "./verifyExport";
