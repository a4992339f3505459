import { useWatch } from "react-hook-form";
import { NumberInput } from "../../../components/input/NumberInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { named, type Source, term } from "./termSource";

const rules = named("retention_terms.kind", [
  "days",
  "years",
  "account_life",
  "indefinite",
  "not_stored",
  "unspecified",
]);
const ends = named("retention_terms.step", ["delete", "anonymise", "pseudonymise"]);
const firsts = named("retention_terms.step", ["aggregate"]);
const starts = named("policy_versions.terms.counted_from", ["account_deletion"]);

const Span = ({ source }: { source: Source }) => (
  <div className="grid gap-3 sm:grid-cols-2">
    <NumberInput source={source("retention.amount")} label={term("amount")} min={0} required />
    <SelectInput
      source={source("retention.from")}
      label={term("from")}
      choices={starts}
      emptyText="policy_versions.terms.counted_from.record"
    />
    <SelectInput
      source={source("retention.first")}
      label={term("first")}
      choices={firsts}
      emptyText="policy_terms.none"
    />
    <SelectInput source={source("retention.then")} label={term("then")} choices={ends} required />
  </div>
);

/** A retention rule; how long and what then is asked only of a rule that counts. */
export const RetentionInputs = ({ source }: { source: Source }) => {
  const rule: unknown = useWatch({ name: source("retention.rule") });
  return (
    <>
      <SelectInput source={source("retention.rule")} label={term("rule")} choices={rules} required />
      {(rule === "days" || rule === "years") && <Span source={source} />}
      <TextInput source={source("retention.ground")} label={term("ground")} />
    </>
  );
};
