import type { ReactNode } from "react";
import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import { Panel } from "../../components/layout/Panel";
import { placeWords } from "../../components/policy/policyWords";
import { ruleInWords } from "../../components/retention/ruleInWords";
import { Unsaid } from "../../components/policy/Unsaid";
import { unsaidPlace } from "../../domain/policy/areas";
import { usePlatform, type Platform } from "../../providers/platform/PlatformContext";
import type { Processor } from "./processor";

type Category = Platform["categories"][number];

const columns =
  "md:grid md:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)_minmax(0,1.2fr)_minmax(0,1.2fr)_minmax(0,1fr)]";
const headings = ["what", "where", "how_long", "on_erasure", "processors"] as const;

const Said = ({
  label,
  children,
  note,
}: {
  label: string;
  children: ReactNode;
  note?: string | undefined;
}) => (
  <div className="flex min-w-0 gap-3 text-sm md:block">
    <dt className="w-28 shrink-0 text-xs text-muted md:sr-only">{label}</dt>
    <dd className="min-w-0 break-words">
      {children}
      {note !== undefined && <p className="text-xs text-muted">{note}</p>}
    </dd>
  </div>
);

const Holders = ({
  ids,
  processors,
}: {
  ids: readonly string[];
  processors: readonly Processor[] | undefined;
}) => {
  const translate = useTranslate();
  if (ids.length === 0) return <span className="text-muted">{translate("policy.kept.nobody")}</span>;
  return (
    <ul>
      {ids.map((id) => {
        const listed = processors?.find((each) => each.id === id);
        return (
          <li key={id} className="py-0.5">
            {processors && !listed ? (
              <>
                {id} <Badge tone="caution">{translate("policy.kept.unlisted")}</Badge>
              </>
            ) : (
              <LinkBase
                to={`/processors/${encodeURIComponent(id)}/show`}
                className="inline-block text-accent hover:underline"
              >
                {listed?.name ?? id}
              </LinkBase>
            )}
          </li>
        );
      })}
    </ul>
  );
};

const CategoryRow = ({
  category,
  processors,
}: {
  category: Category;
  processors: readonly Processor[] | undefined;
}) => {
  const translate = useTranslate();
  const label = (name: (typeof headings)[number]) => translate(`policy.kept.${name}`);
  const { retention, location, onErasure, erasureGround } = category;
  const isStored = retention.rule !== "not_stored";
  return (
    <li className={`space-y-1 gap-x-4 px-4 py-2.5 break-inside-avoid md:space-y-0 ${columns}`}>
      <div className="min-w-0">
        <h3 className="text-sm font-medium break-words">{category.label}</h3>
        {category.description !== undefined && (
          <p className="text-xs break-words text-muted">{category.description}</p>
        )}
        {!category.personal && isStored && <Badge>{translate("policy.kept.not_personal")}</Badge>}
      </div>
      <dl className="space-y-1 md:contents">
        <Said label={label("where")}>
          {!isStored && "–"}
          {isStored &&
            (location === unsaidPlace ? <Unsaid>{placeWords(translate, location)}</Unsaid> : location)}
        </Said>
        <Said label={label("how_long")} note={retention.ground}>
          {retention.rule === "unspecified" ? <Unsaid /> : ruleInWords(retention, translate)}
        </Said>
        <Said label={label("on_erasure")} note={isStored ? category.erasureGround : undefined}>
          {isStored ? translate(`policy_terms.erasure.${onErasure}`) : "–"}
          {isStored && onErasure !== "delete" && erasureGround === undefined && <Unsaid />}
        </Said>
        <Said label={label("processors")}>
          {isStored ? <Holders ids={category.processors} processors={processors} /> : "–"}
        </Said>
      </dl>
    </li>
  );
};

/** Every category of data: what, where, how long and why, what an erasure does to it, and who else has it. */
export const CategoryList = ({ processors }: { processors: readonly Processor[] | undefined }) => {
  const translate = useTranslate();
  const { categories, capabilities } = usePlatform();
  return (
    <Panel
      title={translate("policy.kept.title")}
      description={translate("policy.kept.about")}
      actions={!capabilities.content && <Badge tone="positive">{translate("policy.kept.no_content")}</Badge>}
      flush
    >
      <div
        aria-hidden
        className={`hidden gap-x-4 border-b border-hairline px-4 py-1.5 text-xs font-medium text-muted ${columns}`}
      >
        {headings.map((name) => (
          <span key={name}>{translate(`policy.kept.${name}`)}</span>
        ))}
      </div>
      <ul className="divide-y divide-hairline">
        {categories.map((category) => (
          <CategoryRow key={category.id} category={category} processors={processors} />
        ))}
      </ul>
    </Panel>
  );
};
