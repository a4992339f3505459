import { useIsFetching } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Banner } from "../../components/feedback/Banner";
import type { PolicyVersion } from "../../domain/policy/difference";
import { usePlatform } from "../../providers/platform/PlatformContext";

/** A page that says one version while the list says that another is in force must not be taken for the policy. */
export const InForceBanner = ({ versions }: { versions: readonly PolicyVersion[] | undefined }) => {
  const translate = useTranslate();
  const { policyVersion } = usePlatform();
  const isAsking =
    useIsFetching({
      predicate: ({ queryKey }) => ["platform", "policy-versions"].includes(String(queryKey[0])),
    }) > 0;
  const listed = versions?.find(({ status }) => status === "in_force");
  if (isAsking || !listed || !policyVersion || listed.id === policyVersion.id) return null;
  const numbers = { said: policyVersion.number, listed: listed.number };
  return <Banner tone="critical">{translate("policy.who.behind", numbers)}</Banner>;
};
