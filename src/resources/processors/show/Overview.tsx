import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Badge } from "../../../components/badge/Badge";
import { Banner } from "../../../components/feedback/Banner";
import { TimeText } from "../../../components/field/DateField";
import { DefinitionList } from "../../../components/layout/DefinitionList";
import { Panel } from "../../../components/layout/Panel";
import { gapSource, type Gap } from "../../../domain/processors/gaps";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import { gapTone, type Processor } from "../processor";
import { Categories } from "./Categories";

const useGapDetail = (processor: Processor) => {
  const translate = useTranslate();
  const { categories } = usePlatform();
  const nameOf = (id: string) => categories.find((each) => each.id === id)?.label ?? id;
  return ({ id, categoryIds }: Gap) =>
    translate(`processors.gap_detail.${id}`, {
      region: processor.region,
      categories: categoryIds.map(nameOf).join(", "),
    });
};

const GapList = ({ processor, gaps }: { processor: Processor; gaps: readonly Gap[] }) => {
  const translate = useTranslate();
  const detail = useGapDetail(processor);
  const worst = gaps[0];
  if (!worst) return null;
  return (
    <Banner tone={gapTone(worst)} title={translate("processors.gaps.title")}>
      <ul className="list-disc space-y-1 pl-4">
        {gaps.map((gap) => (
          <li key={gap.id}>
            <span className="font-medium">{translate(`processors.gap.${gap.id}`)}.</span> {detail(gap)}{" "}
            <span className="text-xs text-muted">{gapSource(gap.id)}</span>
          </li>
        ))}
      </ul>
    </Banner>
  );
};

const Website = ({ url }: { url: string }): ReactNode =>
  /^https?:/.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer" className="break-all text-accent hover:underline">
      {url}
    </a>
  ) : (
    url || "–"
  );

const Facts = ({ processor }: { processor: Processor }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`processors.column.${name}`);
  const { purpose, region, transferMechanism, dpaSignedAt, contact, website, receivesPersonalData } =
    processor;
  const mechanism = translate(`policy_terms.mechanism.${transferMechanism}`, { _: transferMechanism });
  return (
    <Panel title={translate("processors.facts")}>
      <DefinitionList
        columns={2}
        items={[
          { label: label("purpose"), value: purpose },
          { label: label("region"), value: region },
          {
            label: label("transferMechanism"),
            value: transferMechanism === "missing" ? <Badge tone="critical">{mechanism}</Badge> : mechanism,
          },
          {
            label: label("dpaSignedAt"),
            value:
              dpaSignedAt === undefined ? (
                <Badge tone={processor.status === "active" ? "critical" : "neutral"}>
                  {translate("processors.no_addendum")}
                </Badge>
              ) : (
                <TimeText at={dpaSignedAt} />
              ),
          },
          {
            label: label("receivesPersonalData"),
            value: translate(`processors.personal.${String(receivesPersonalData ?? "unsaid")}`),
          },
          { label: label("contact"), value: contact.trim() || "–" },
          { label: label("website"), value: <Website url={website} /> },
        ]}
      />
    </Panel>
  );
};

const Receives = ({ receives }: Pick<Processor, "receives">) => {
  const translate = useTranslate();
  return (
    <Panel title={translate("processors.receives.title")}>
      {receives.length === 0 ? (
        <p className="text-sm text-muted">{translate("processors.receives.nothing")}</p>
      ) : (
        <ul className="list-disc space-y-0.5 pl-4 text-sm">
          {receives.map((each) => (
            <li key={each} className="break-words">
              {each}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

/** The record as it stands, and above it what it lacks. */
export const Overview = ({ processor, gaps }: { processor: Processor; gaps: readonly Gap[] }) => (
  <div className="space-y-4">
    <GapList processor={processor} gaps={gaps} />
    <Facts processor={processor} />
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Receives receives={processor.receives} />
      <Categories processor={processor} />
    </div>
  </div>
);
