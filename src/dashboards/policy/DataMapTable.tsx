import { LinkBase, useTranslate } from "react-admin";
import { Badge } from "../../components/badge/Badge";
import { Icon } from "../../components/icon/Icon";
import { classNames } from "../../components/classNames";
import type { Cell, DataMap, Place } from "../../domain/policy/dataMap";

const edge = "border-l border-hairline px-3 py-2 align-top";

const PlaceHeading = ({ place }: { place: Place }) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`policy.map.${name}`);
  return (
    <th
      scope="col"
      className={classNames(
        edge,
        "min-w-36 text-left font-medium",
        place.leavesHome === true && "bg-caution-soft",
      )}
    >
      <span className="block break-words">{place.role === "unsaid" ? label("unsaid") : place.name}</span>
      {(place.role === "primary" || place.role === "backup") && (
        <span className="block text-xs font-normal text-muted">{label(place.role)}</span>
      )}
      {place.leavesHome === true && (
        <span className="flex items-center gap-1 text-xs font-normal text-caution">
          <Icon name="external" className="size-3 shrink-0" />
          {label("crosses")}
        </span>
      )}
      {place.leavesHome === undefined && place.role !== "unsaid" && (
        <span className="block text-xs font-normal text-muted">{label("unclear")}</span>
      )}
    </th>
  );
};

const MapCell = ({ cell, place }: { cell: Cell; place: Place | undefined }) => {
  const translate = useTranslate();
  const { livesHere, processors } = cell;
  if (!livesHere && processors.length === 0)
    return (
      <td className={edge}>
        <span className="sr-only">{translate("policy.map.nothing")}</span>
      </td>
    );
  return (
    <td className={classNames(edge, place?.leavesHome === true && "bg-caution-soft")}>
      {livesHere && (
        <Badge tone={place?.role === "unsaid" ? "neutral" : "info"} icon="home">
          {translate(place?.role === "unsaid" ? "policy.map.lives_somewhere" : "policy.map.lives")}
        </Badge>
      )}
      <ul>
        {processors.map(({ id, name }) => (
          <li key={id} className="break-words">
            <LinkBase
              to={`/processors/${encodeURIComponent(id)}/show`}
              className="inline-block py-0.5 text-accent hover:underline"
            >
              {name}
            </LinkBase>
          </li>
        ))}
      </ul>
    </td>
  );
};

/** Categories down, places across: who has what where. */
export const DataMapTable = ({ map: { places, rows } }: { map: DataMap }) => {
  const translate = useTranslate();
  return (
    // What scrolls must be reachable by keyboard.
    <div
      className="relative overflow-x-auto"
      tabIndex={0}
      role="group"
      aria-label={translate("policy.map.title")}
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{translate("policy.map.title")}</caption>
        <thead>
          <tr className="border-b border-hairline align-bottom">
            <th scope="col" className="sticky left-0 min-w-32 bg-surface px-4 py-2 text-left font-medium">
              {translate("policy.map.category")}
            </th>
            {places.map((place) => (
              <PlaceHeading key={place.name} place={place} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, cells }) => (
            <tr key={category.id} className="break-inside-avoid border-b border-hairline last:border-b-0">
              <th
                scope="row"
                className="sticky left-0 max-w-56 bg-surface px-4 py-2 text-left align-top font-medium break-words"
              >
                {category.label}
              </th>
              {category.retention.rule === "not_stored" &&
              cells.every((cell) => cell.processors.length === 0) ? (
                <td colSpan={places.length} className={classNames(edge, "text-muted")}>
                  {translate("policy.map.not_stored")}
                </td>
              ) : (
                cells.map((cell, index) => (
                  <MapCell key={places[index]?.name ?? index} cell={cell} place={places[index]} />
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
