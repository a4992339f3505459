import { isPseudonym } from "../../domain/accounts/isPseudonym";
import { RecordLink } from "./RecordLink";

/** Whose it was: the account with its page, or, once that is purged, the pseudonym that stands for it. */
export const AccountRef = ({ id }: { id: string }) =>
  isPseudonym(id) ? (
    <code className="font-mono text-[0.92em]">{id}</code>
  ) : (
    <RecordLink resource="accounts" id={id} />
  );
