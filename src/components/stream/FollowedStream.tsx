import { useMemo } from "react";
import { useTranslate, type RaRecord } from "react-admin";
import { Button } from "../button/Button";
import { EmptyState } from "../feedback/EmptyState";
import { useNarrow } from "../preference/useNarrow";
import { withFirst, type DataTableColumn } from "../table/columns";
import { formatTotal, type RowTotal } from "../table/rowCount";
import type { StreamRead } from "./streamListContext";
import { StreamTable } from "./StreamTable";
import { useScroll } from "./useScroll";

interface FollowedStreamProps<Row extends RaRecord> {
  stream: StreamRead<Row> & {
    /** Up to where the stream was read. */
    asOf: { seq: string } | undefined;
    restart: () => Promise<void>;
  };
  /** How many rows came since; undefined for none. */
  newer: RowTotal | undefined;
  filter: Readonly<Record<string, unknown>>;
  columns: readonly DataTableColumn<Row>[];
  /** What a phone's card begins with. */
  cardsBeginWith: readonly string[];
  /** Keeps the column choice apart from other tables. */
  name: string;
  /** Where the catalogue has `title`, `newer`, `as_of` and `empty`. */
  texts: string;
  rowLink: (row: Row) => string;
  /** Undefined where a row opens on its own page. */
  onOpen: ((row: Row) => void) | undefined;
}

const rowLabel = ({ id }: RaRecord) => String(id);

const Nothing = ({ isFiltered, texts }: { isFiltered: boolean; texts: string }) => {
  const translate = useTranslate();
  const why = isFiltered ? "no_match" : "none";
  return (
    <EmptyState icon={isFiltered ? "filter" : "list"} title={translate(`${texts}.empty.${why}`)}>
      {translate(`${texts}.empty.${why}_todo`)}
    </EmptyState>
  );
};

/**
 * A stream as a page of its own, newest first: older rows come as the reader nears the end, and what came since is
 * counted at the top until somebody asks for it.
 */
export const FollowedStream = <Row extends RaRecord>({
  stream,
  newer,
  filter,
  columns,
  cardsBeginWith,
  name,
  texts,
  rowLink,
  onOpen,
}: FollowedStreamProps<Row>) => {
  const translate = useTranslate();
  const isNarrow = useNarrow();
  const onCards = useMemo(() => withFirst(columns, cardsBeginWith), [columns, cardsBeginWith]);
  const { hasOlder, isFetching, error, loadOlder, restart, asOf } = stream;
  const { frame, handleScroll, toTop } = useScroll(() => {
    if (hasOlder && !isFetching && !error) loadOlder();
  }, JSON.stringify(filter));
  const showNewer = () => {
    toTop();
    void restart();
  };
  return (
    <div ref={frame} onScrollCapture={handleScroll} className="flex min-h-80 min-w-0 flex-1 flex-col">
      <StreamTable<Row>
        stream={stream}
        columns={isNarrow ? onCards : columns}
        name={name}
        label={translate(`${texts}.title`)}
        height="fill"
        rowLink={rowLink}
        rowLabel={rowLabel}
        {...(onOpen && { onOpen })}
        empty={<Nothing isFiltered={Object.keys(filter).length > 0} texts={texts} />}
        toolbar={
          <>
            {newer && (
              <Button size="small" icon="arrow-up" onClick={showNewer}>
                {translate(`${texts}.newer`, { smart_count: newer.value, count: formatTotal(newer) })}
              </Button>
            )}
            {asOf && (
              <span className="text-xs text-muted">{translate(`${texts}.as_of`, { seq: asOf.seq })}</span>
            )}
          </>
        }
      />
    </div>
  );
};
