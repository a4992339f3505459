import { useGetList, useGetOne, useTranslate } from "react-admin";
import type { components } from "../../../../openapi/platform.gen";
import { Banner } from "../../../components/feedback/Banner";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { SkeletonText } from "../../../components/feedback/Skeleton";
import { formatCount } from "../../../components/field/formatCount";
import { allProcessors } from "./processorNames";

type Schemas = components["schemas"];
type Category = Pick<Schemas["DataCategory"], "id" | "label">;

/** What stands in the way of naming a category no more: what is still held of it, and who still receives it. */
const WhatIsLeft = ({ category: { id } }: { category: Category }) => {
  const translate = useTranslate();
  const status = useGetOne<Schemas["RetentionStatus"]>("retention", { id });
  const register = useGetList<Schemas["Processor"]>("processors", allProcessors);
  const error = status.error ?? register.error;
  if (error)
    return (
      <ProblemPanel
        error={error}
        onRetry={() => void Promise.all([status.refetch(), register.refetch()])}
        retrying={status.isFetching || register.isFetching}
      />
    );
  if (!status.data || !register.data) return <SkeletonText lines={2} />;
  const count = status.data.recordCount;
  const receivers = register.data.filter((each) => each.status === "active" && each.categories.includes(id));
  const text = (name: string, options?: object) => translate(`policy_versions.removed.${name}`, options);
  if (count === 0 && receivers.length === 0) return <p className="text-sm">{text("nothing_left")}</p>;
  return (
    <Banner tone="caution">
      {count > 0 && <p>{text("held", { smart_count: count, count: formatCount(count) })}</p>}
      {receivers.length > 0 && (
        <p>{text("received", { names: receivers.map(({ name }) => name).join(", ") })}</p>
      )}
      <p>{text("not_yet")}</p>
    </Banner>
  );
};

/** A category that the policy names no more: there is nothing to set, only what it means. */
export const RemovedCategory = ({ category }: { category: Category }) => {
  const translate = useTranslate();
  return (
    <div
      role="group"
      aria-label={translate("policy_versions.form.terms")}
      className="space-y-2 rounded bg-sunken p-3"
    >
      <p className="text-sm font-medium">
        {translate("policy_versions.removed.what", { category: category.label })}
      </p>
      <p className="text-xs" role="note">
        {translate("policy_versions.effect.removed_detail")}
      </p>
      <WhatIsLeft category={category} />
    </div>
  );
};
