import { useTranslate } from "react-admin";
import { IconButton } from "../../../components/button/IconButton";
import { classNames } from "../../../components/classNames";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { fieldOfApi, fields, type FieldName, type Query } from "../../../domain/audit-query";
import type { AuditFacets } from "../auditEvent";
import { sideOf, withValue } from "../query/queryEdits";
import type { Facets } from "./useFacets";
import { formatCount } from "../../../components/field/formatCount";

type Facet = AuditFacets["facets"][number];

interface FacetProps {
  facet: Facet;
  field: FieldName;
  query: Query;
  onChange: (query: Query) => void;
}

interface ValueProps extends Omit<FacetProps, "facet"> {
  value: Facet["values"][number];
  most: number;
}

const useValueName = (field: FieldName) => {
  const translate = useTranslate();
  const isWord = fields[field].kind === "enum";
  const texts: Partial<Record<FieldName, string>> = { outcome: "audit.outcome", severity: "audit.severity" };
  const prefix = texts[field];
  return ({ value, label }: Facet["values"][number]) =>
    isWord && prefix ? translate(`${prefix}.${value}`, { _: value }) : (label ?? value);
};

const FacetValue = ({ field, value, most, query, onChange }: ValueProps) => {
  const translate = useTranslate();
  const name = useValueName(field)(value);
  const side = sideOf(query, field, value.value);
  return (
    <li className="group relative flex items-center gap-1 rounded hover:bg-hover">
      <svg
        aria-hidden
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="absolute inset-x-0 bottom-0 h-0.5 w-full"
      >
        <rect width={(value.count / Math.max(1, most)) * 100} height={4} className="fill-line" />
      </svg>
      <button
        type="button"
        aria-pressed={side === "include"}
        aria-label={translate("audit_events.facets.include", { name, count: formatCount(value.count) })}
        title={value.value}
        onClick={() => onChange(withValue(query, field, value.value, "include"))}
        className={classNames(
          "flex min-w-0 flex-1 items-center gap-2 rounded px-1.5 py-1 text-left text-xs",
          side === "include" && "bg-accent-soft font-medium text-accent",
          side === "exclude" && "text-critical line-through",
        )}
      >
        <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
        <span className="text-muted">{formatCount(value.count)}</span>
      </button>
      <IconButton
        size="small"
        icon="minus"
        label={translate("audit_events.facets.exclude", { name })}
        pressed={side === "exclude"}
        onClick={() => onChange(withValue(query, field, value.value, "exclude"))}
      />
    </li>
  );
};

const FacetGroup = ({ facet, field, query, onChange }: FacetProps) => {
  const translate = useTranslate();
  const title = translate(`audit_events.query.field.${field}`);
  const most = Math.max(...facet.values.map(({ count }) => count), facet.other);
  if (facet.values.length === 0) return null;
  return (
    <details open className="border-b border-hairline py-2 last:border-b-0">
      <summary className="cursor-default rounded px-1.5 text-xs font-semibold">{title}</summary>
      <ul aria-label={title} className="pt-1">
        {facet.values.map((value) => (
          <FacetValue key={value.value} {...{ field, value, most, query, onChange }} />
        ))}
        {facet.other > 0 && (
          <li className="flex justify-between px-1.5 py-1 pr-8 text-xs text-muted">
            <span>{translate("audit_events.facets.other")}</span>
            <span>{formatCount(facet.other)}</span>
          </li>
        )}
      </ul>
    </details>
  );
};

interface FacetPanelProps {
  facets: Facets;
  query: Query;
  onChange: (query: Query) => void;
}

/** The commonest values of the whole query. A click asks for one, the second control asks it away. */
export const FacetPanel = ({ facets, query, onChange }: FacetPanelProps) => {
  const translate = useTranslate();
  const { facets: found, error, isFetching, refetch } = facets;
  return (
    <aside
      aria-label={translate("audit_events.facets.title")}
      className="flex w-52 shrink-0 flex-col overflow-y-auto rounded-md border border-hairline bg-surface px-2 max-lg:hidden"
    >
      {error && !found && (
        <div className="py-2">
          <ProblemPanel layout="inline" error={error} onRetry={() => void refetch()} retrying={isFetching} />
        </div>
      )}
      {!found && !error && (
        <div className="p-2">
          <SkeletonText lines={12} />
        </div>
      )}
      {found?.map((facet) => {
        const field = fieldOfApi(facet.field);
        return field && <FacetGroup key={field} {...{ facet, field, query, onChange }} />;
      })}
      {found && (
        <p className="px-1.5 py-2 text-2xs text-muted">{translate("audit_events.facets.unproven")}</p>
      )}
    </aside>
  );
};
