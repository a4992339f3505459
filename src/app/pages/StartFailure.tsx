/** Before any provider or text exists: what the person who deploys the console needs to read. */
export const StartFailure = ({ error }: { error: unknown }) => (
  <main className="mx-auto max-w-[640px] px-4 py-[10vh]">
    <h1 className="text-xl font-semibold">Steward could not start</h1>
    <p role="alert" className="mt-2 text-base">
      {error instanceof Error ? error.message : String(error)}
    </p>
    <p className="mt-2 text-sm text-muted">Check config.json beside index.html, then load the page again.</p>
  </main>
);
