import { useTranslate } from "react-admin";
import { classNames } from "../../../components/classNames";
import { IconButton } from "../../../components/button/IconButton";
import { Icon } from "../../../components/icon/Icon";
import { isPersonal, printTerm, type Query, type QueryTerm } from "../../../domain/audit-query";

interface QueryChipsProps {
  query: Query;
  /** To the place in the text where it is written. */
  onEdit: (term: QueryTerm) => void;
  onTurn: (index: number) => void;
  onRemove: (index: number) => void;
}

const useInWords = () => {
  const translate = useTranslate();
  return (term: QueryTerm) => {
    const sign = term.isNegated ? "not" : "is";
    if (term.is === "text") return { field: translate(`audit_events.query.text_${sign}`), value: term.text };
    const written = printTerm(term);
    return {
      field: `${translate(`audit_events.query.field.${term.field}`)} ${translate(`audit_events.query.${sign}`)}`,
      value: written.slice(written.indexOf(":") + 1).replaceAll(",", `, `),
    };
  };
};

/** The same query as parts to click: change, turn into its opposite, remove. */
export const QueryChips = ({ query, onEdit, onTurn, onRemove }: QueryChipsProps) => {
  const translate = useTranslate();
  const inWords = useInWords();
  if (query.terms.length === 0) return null;
  return (
    <ul aria-label={translate("audit_events.query.chips")} className="flex flex-wrap gap-2 pb-2">
      {query.terms.map((term, index) => {
        const { field, value } = inWords(term);
        const name = `${field} ${value}`;
        return (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- terms have no identity but their place
            key={`${index} ${name}`}
            className="inline-flex h-7 max-w-full items-stretch rounded border border-line bg-raised text-xs"
          >
            <button
              type="button"
              aria-label={translate("audit_events.query.edit", { name })}
              onClick={() => onEdit(term)}
              className="flex min-w-0 items-center gap-1.5 rounded-l px-2 hover:bg-hover"
            >
              {isPersonal(term) && <Icon name="lock" className="size-3 text-muted" />}
              <span className={classNames("shrink-0", term.isNegated ? "text-critical" : "text-muted")}>
                {field}
              </span>
              <span className="truncate font-medium">{value}</span>
            </button>
            <IconButton
              size="small"
              icon={term.isNegated ? "plus" : "minus"}
              label={translate(`audit_events.query.${term.isNegated ? "include" : "exclude"}_instead`, {
                name,
              })}
              onClick={() => onTurn(index)}
            />
            <IconButton
              size="small"
              icon="close"
              label={translate("kit.filter.remove", { name })}
              onClick={() => onRemove(index)}
            />
          </li>
        );
      })}
    </ul>
  );
};
