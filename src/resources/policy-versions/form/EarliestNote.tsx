import { useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { Banner } from "../../../components/feedback/Banner";
import { localDateOf } from "../../../domain/deadlines";
import { needsNotice } from "./needsNotice";
import type { VersionForm } from "./versionInput";
import { dayInWords } from "../dayInWords";
import { useEarliest } from "../useEarliest";

/** The first day possible if notice went out now, and whether the planned one comes before it. */
export const EarliestNote = () => {
  const translate = useTranslate();
  const [material, effectiveAt, changes] = useWatch({ name: ["material", "effectiveAt", "changes"] }) as [
    unknown,
    unknown,
    VersionForm["changes"],
  ];
  const { date, days, zone } = useEarliest(material === true || needsNotice(changes));
  const planned = typeof effectiveAt === "string" && effectiveAt !== "" ? localDateOf(effectiveAt, zone) : "";
  if (planned !== "" && planned < date)
    return (
      <Banner tone="caution">
        {translate("policy_versions.form.too_early", { date: dayInWords(date) })}
      </Banner>
    );
  return (
    <p className="text-xs text-muted">
      {translate(days === 0 ? "policy_versions.form.earliest_none" : "policy_versions.form.earliest", {
        date: dayInWords(date),
        days: translate("policy_terms.days", { smart_count: days }),
        zone,
      })}
    </p>
  );
};
