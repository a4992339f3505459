import { LinkBase, useTranslate } from "react-admin";
import { TimeText } from "../../components/field/DateField";
import type { PolicyVersion } from "../../domain/policy/difference";
import { usePlatform } from "../../providers/platform/PlatformContext";

type Dated = Pick<PolicyVersion, "id" | "number" | "effectiveAt">;

const Dated = ({ version: { id, number, effectiveAt }, words }: { version: Dated; words: string }) => {
  const translate = useTranslate();
  return (
    <>
      <LinkBase
        to={`/policy-versions/${encodeURIComponent(id)}/show`}
        className="break-words text-accent underline"
      >
        {number}
      </LinkBase>
      {effectiveAt !== undefined && (
        <>
          {translate(words)} <TimeText at={effectiveAt} show="day" />
        </>
      )}
    </>
  );
};

/** The version that this very page says; of a platform that does not tell, the one in force by the list of versions. */
export const VersionInForce = ({ versions }: { versions: readonly PolicyVersion[] | undefined }) => {
  const translate = useTranslate();
  const { policyVersion } = usePlatform();
  const version = policyVersion ?? versions?.find(({ status }) => status === "in_force");
  if (version) return <Dated version={version} words="policy.who.since" />;
  return versions && translate("policy.who.no_version");
};

/** What people have been told of and what is not in force yet. */
export const NextVersion = () => {
  const { nextPolicyVersion } = usePlatform();
  return nextPolicyVersion && <Dated version={nextPolicyVersion} words="policy.who.from" />;
};
