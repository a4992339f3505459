import { useState } from "react";
import { useTranslate } from "react-admin";
import { Choice } from "./Choice";

interface ZoneChoiceProps {
  /** Undefined is the platform's own. */
  value: string | undefined;
  reportingZone: string;
  onChange: (zone: string | undefined) => void;
}

/** Days are cut in the platform's reporting zone unless another is chosen: any that there is. */
export const ZoneChoice = ({ value, reportingZone, onChange }: ZoneChoiceProps) => {
  const translate = useTranslate();
  // Some four hundred names: made when somebody reaches for them.
  const [zones, setZones] = useState<readonly string[]>([]);
  const fill = () => {
    if (zones.length === 0) setZones([...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])]);
  };
  const known = value === undefined || zones.includes(value) ? zones : [value, ...zones];
  return (
    <span onPointerEnter={fill} onFocus={fill}>
      <Choice
        label={translate("usage.zone")}
        value={value ?? ""}
        options={[
          { id: "", name: translate("usage.zone_reporting", { zone: reportingZone }) },
          ...known.map((zone) => ({ id: zone, name: zone })),
        ]}
        onChange={(zone) => onChange(zone === "" ? undefined : zone)}
      />
    </span>
  );
};
