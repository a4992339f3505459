import { LinkBase, useTranslate } from "react-admin";
import { TimeText } from "../../../components/field/DateField";
import { formatCount } from "../../../components/field/formatCount";
import { Book } from "../../../components/ledger/EntryWords";
import { RecordLink } from "../../../components/field/RecordLink";
import type { LedgerBreak } from "../../../domain/ledger-invariants";
import type { Money } from "../../../domain/money";
import { entriesPath } from "../ledgerEntry";
import { BreakRows } from "./BreakRows";

/** Every decimal: what is wrong may be the last of them. */
const Figure = ({ value }: { value: Money | string }) =>
  typeof value === "string" ? (
    formatCount(Number(value))
  ) : (
    <data value={`${value.amount} ${value.currency}`} className="whitespace-nowrap">
      {value.amount} {value.currency}
    </data>
  );

const Holder = ({ owner }: { owner: NonNullable<LedgerBreak["owner"]> }) => {
  const { accountId, pseudonym, book } = owner;
  if (accountId !== undefined) return <RecordLink resource="accounts" id={accountId} />;
  if (pseudonym !== undefined) return <code className="font-mono text-[0.92em]">{pseudonym}</code>;
  return <Book book={book} />;
};

const Span = ({ span }: { span: NonNullable<LedgerBreak["span"]> }) => {
  const translate = useTranslate();
  const filter = {
    book: "customer",
    type: "usage",
    occurredAt_gte: span.from,
    occurredAt_lt: span.to,
  };
  return (
    <>
      <TimeText at={span.from} show="minute" /> – <TimeText at={span.to} show="minute" />{" "}
      <LinkBase to={entriesPath(filter)} className="text-accent hover:underline">
        {translate("ledger_check.show_span")}
      </LinkBase>
    </>
  );
};

/** Where an invariant does not hold for the first time: both figures, and the entries that show it. */
export const FirstBreak = ({ found }: { found: LedgerBreak }) => {
  const translate = useTranslate();
  const { kind, expected, found: present, owner, span, type, seqs } = found;
  return (
    <div className="space-y-2 rounded-md border border-critical/40 p-3 text-sm">
      <p className="font-medium">{translate(`ledger_check.break.${kind}`)}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {expected !== undefined && present !== undefined && (
          <>
            <dt className="text-muted">{translate(`ledger_check.expected.${kind}`)}</dt>
            <dd className="font-mono">
              <Figure value={expected} />
            </dd>
            <dt className="text-muted">{translate(`ledger_check.found.${kind}`)}</dt>
            <dd className="font-mono">
              <Figure value={present} />
            </dd>
          </>
        )}
        {owner && (
          <>
            <dt className="text-muted">{translate("ledger_check.owner")}</dt>
            <dd>
              <Holder owner={owner} />
            </dd>
          </>
        )}
        {type !== undefined && (
          <>
            <dt className="text-muted">{translate("ledger_terms.column.type")}</dt>
            <dd>{translate(`ledger_terms.type.${type}`, { _: type })}</dd>
          </>
        )}
        {span && (
          <>
            <dt className="text-muted">{translate("ledger_check.span")}</dt>
            <dd>
              <Span span={span} />
            </dd>
          </>
        )}
      </dl>
      {seqs.length > 0 && <BreakRows seqs={seqs} />}
    </div>
  );
};
