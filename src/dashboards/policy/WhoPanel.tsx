import { useTranslate } from "react-admin";
import { Icon } from "../../components/icon/Icon";
import { DefinitionList } from "../../components/layout/DefinitionList";
import { Panel } from "../../components/layout/Panel";
import { areaName } from "../../components/policy/policyWords";
import { Unsaid } from "../../components/policy/Unsaid";
import type { PolicyVersion } from "../../domain/policy/difference";
import { usePlatform } from "../../providers/platform/PlatformContext";
import { NextVersion, VersionInForce } from "./VersionInForce";

const Published = ({ url }: { url: string }) => (
  <a href={url} target="_blank" rel="noreferrer" className="break-all text-accent hover:underline">
    {url} <Icon name="external" className="inline size-3" />
  </a>
);

/** Who answers for the data, under which laws, from which age on. */
export const WhoPanel = ({ versions }: { versions: readonly PolicyVersion[] | undefined }) => {
  const translate = useTranslate();
  const { controller, policyUrl, regimes, minimumAge, unit, currency, nextPolicyVersion } = usePlatform();
  const label = (name: string) => translate(`policy.who.${name}`);
  const laws = regimes.map(({ label: law, default: isDefault }) =>
    isDefault && regimes.length > 1 ? translate("policy.who.law_default", { law }) : law,
  );
  return (
    <Panel title={label("title")}>
      <DefinitionList
        columns={2}
        items={[
          { label: label("controller"), value: controller.name },
          { label: label("country"), value: areaNameOfCountry(translate, controller.country) },
          { label: label("in_force"), value: <VersionInForce versions={versions} /> },
          nextPolicyVersion !== undefined && { label: label("next"), value: <NextVersion /> },
          {
            label: translate("policy.published"),
            value: policyUrl === undefined ? <Unsaid /> : <Published url={policyUrl} />,
          },
          { label: label("laws"), value: laws.join(", ") },
          {
            label: label("minimum_age"),
            value:
              minimumAge === undefined ? (
                <Unsaid />
              ) : (
                translate("policy.who.minimum_age_years", { years: minimumAge })
              ),
          },
          { label: label("unit"), value: translate(`policy.who.unit_${unit}`, { currency }) },
        ]}
      />
    </Panel>
  );
};

/** A country is named as itself, never as the area that it is in. */
const areaNameOfCountry = (translate: Parameters<typeof areaName>[0], country: string): string =>
  areaName(translate, country.slice(0, 2));
