import type { ReactNode } from "react";
import { ListBase, type SortPayload } from "react-admin";

export interface EmbeddedListProps {
  resource: string;
  /** What is always asked for: the rows of the record around the list. */
  filter: Readonly<Record<string, unknown>>;
  sort: SortPayload;
  perPage?: number;
  /** The table. */
  children: ReactNode;
}

// The table shows its own failure, with a Retry.
const shownInPlace = { onError: () => undefined };

/**
 * A list inside another page: its page and sort stay its own, away from the URL and from the list's own page. Who may see
 * it is decided by the page that offers it.
 */
export const EmbeddedList = ({ resource, filter, sort, perPage = 25, children }: EmbeddedListProps) => (
  <ListBase
    resource={resource}
    filter={filter}
    sort={sort}
    perPage={perPage}
    disableSyncWithLocation
    disableAuthentication
    storeKey={false}
    queryOptions={shownInPlace}
  >
    {children}
  </ListBase>
);
