import type { AuditEvent } from "../../domain/audit-event/auditEvent";

type Translate = (key: string, options?: Record<string, unknown>) => string;
type Actor = AuditEvent["actor"];
type Target = AuditEvent["targets"][number];

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A name that runs from right to left, or holds a control for it, must not turn the sentence around it. */
const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

const nameOf = ({ type, id, name }: Actor, translate: Translate): string =>
  isolated(name ?? (id || translate(`audit.actor_type.${type}`, { _: type })));

/** "Mara Lindqvist", or "Admin as User" where somebody acted under another's identity. */
export const actorInWords = (
  { actor, effective }: Pick<AuditEvent, "actor" | "effective">,
  translate: Translate,
) =>
  effective
    ? translate("audit.as", { actor: nameOf(actor, translate), effective: nameOf(effective, translate) })
    : nameOf(actor, translate);

const typeOf = ({ type }: Target, translate: Translate) =>
  translate(`audit.type.${type}`, { _: type.replaceAll("_", " ") });

const oneInWords = (target: Target, translate: Translate): string => {
  const type = typeOf(target, translate);
  const name = target.name ?? target.id;
  // "the audit log" is a name already.
  return type.startsWith("the ") ? type : `${type} ${isolated(name)}`;
};

/** "access key prod-1 of acc_12 and 2 others". */
export const targetsInWords = (targets: readonly Target[], translate: Translate): string => {
  const parent = targets.find(({ relation }) => relation === "parent");
  const [first, ...others] = targets.filter((target) => target !== parent);
  if (!first) return parent ? oneInWords(parent, translate) : "";
  const named = oneInWords(first, translate);
  const target = parent
    ? translate("audit.target.of", { target: named, parent: isolated(parent.id) })
    : named;
  return others.length === 0
    ? target
    : translate("audit.target.and_more", { target, smart_count: others.length });
};

const phrase = (form: "did" | "do", { action, targets }: AuditEvent, translate: Translate): string => {
  const target = targetsInWords(targets, translate);
  const verb = action.slice(action.lastIndexOf(".") + 1);
  const words = { action, target };
  const fallback = translate(`audit.unknown.${form}`, words);
  const byVerb = translate(`audit.verb.${verb}.${form}`, { ...words, _: fallback });
  return translate(`audit.action.${action}.${form}`, { ...words, _: byVerb });
};

/** "Mara Lindqvist rotated access key prod-1 of acc_12"; a refusal says that it was only tried. */
export const eventInWords = (event: AuditEvent, translate: Translate): string =>
  translate(`audit.sentence.${event.outcome.result}`, {
    _: "%{actor} %{did}",
    actor: actorInWords(event, translate),
    did: phrase("did", event, translate),
    do: phrase("do", event, translate),
  });
