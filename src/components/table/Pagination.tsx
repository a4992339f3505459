import { useListContext, useTranslate } from "react-admin";
import { IconButton } from "../button/IconButton";
import { formatTotal, pageCount, rowTotal } from "./rowCount";
import { formatCount } from "../field/formatCount";

const pageSizes = [25, 50, 100, 250, 1000];

const PageSize = ({ perPage, onChange }: { perPage: number; onChange: (size: number) => void }) => {
  const translate = useTranslate();
  const sizes = pageSizes.includes(perPage) ? pageSizes : [...pageSizes, perPage].toSorted((a, b) => a - b);
  return (
    <label className="flex items-center gap-1">
      <span className="max-sm:sr-only">{translate("kit.pagination.rows")}</span>
      <select
        value={perPage}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-6 rounded border border-hairline bg-transparent px-1 text-xs"
      >
        {sizes.map((size) => (
          <option key={size} value={size}>
            {size}
          </option>
        ))}
      </select>
    </label>
  );
};

/** First, previous, next, last; the page among the pages; rows a page. Its height never changes. */
export const Pagination = () => {
  const translate = useTranslate();
  const { page, perPage, setPage, setPerPage, total, hasNextPage, hasPreviousPage, data, isPending, meta } =
    useListContext();
  const pages = pageCount(total, perPage);
  const counted = rowTotal(total, meta);
  const from = (page - 1) * perPage + 1;
  const shown = data?.length ?? 0;
  const range =
    shown === 0
      ? translate("kit.pagination.none")
      : translate(counted ? "kit.pagination.range" : "kit.pagination.range_open", {
          from: formatCount(from),
          to: formatCount(from + shown - 1),
          total: counted ? formatTotal(counted) : "",
        });
  return (
    <nav
      aria-label={translate("kit.pagination.label")}
      className="flex h-10 items-center justify-between gap-4 border-t border-hairline px-3 text-xs text-muted"
    >
      <span aria-live="polite" className="truncate">
        {isPending ? "" : range}
      </span>
      <div className="flex items-center gap-1">
        <PageSize perPage={perPage} onChange={setPerPage} />
        <IconButton
          size="small"
          icon="first"
          label={translate("kit.pagination.first")}
          disabled={!hasPreviousPage}
          onClick={() => setPage(1)}
        />
        <IconButton
          size="small"
          icon="chevron-left"
          label={translate("kit.pagination.previous")}
          disabled={!hasPreviousPage}
          onClick={() => setPage(page - 1)}
        />
        <span className="min-w-16 text-center">
          {pages === undefined
            ? translate("kit.pagination.page", { page })
            : translate("kit.pagination.page_of", { page, pages: formatCount(pages) })}
        </span>
        <IconButton
          size="small"
          icon="chevron-right"
          label={translate("kit.pagination.next")}
          disabled={!hasNextPage}
          onClick={() => setPage(page + 1)}
        />
        {pages !== undefined && (
          <IconButton
            size="small"
            icon="last"
            label={translate("kit.pagination.last")}
            disabled={page >= pages}
            onClick={() => setPage(pages)}
          />
        )}
      </div>
    </nav>
  );
};
