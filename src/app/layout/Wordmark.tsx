/** The console's mark: a ledger's rule lines, one of them checked off. */
export const Wordmark = () => (
  <span className="inline-flex items-center gap-2 text-base font-semibold tracking-[-0.01em]">
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="text-accent"
      aria-hidden
    >
      <path d="M3 5h14M3 10h5M3 15h5M11 13l2.5 2.5L17.5 10" />
    </svg>
    Steward
  </span>
);
