// In the place of the package that React-Admin's own exporter builds a file with: the console's exports are jobs of the
// server (docs/decisions/0005-exports-are-jobs.md), and no rows are ever gathered in the browser.

export default function jsonExport() {
  throw new Error("Exports are jobs of the server.");
}
