import { useFieldValue, type FieldProps } from "./fieldValue";

const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;
const step = 1024;
const figures = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const exactFigures = new Intl.NumberFormat("en");

/** "4.2 MiB": powers of 1,024, three digits. */
export const formatSize = (bytes: number): string => {
  const power = bytes < step ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${figures.format(bytes / step ** power)} ${units[power] ?? "B"}`;
};

export const SizeText = ({ bytes }: { bytes: number }) => (
  <data value={bytes} title={`${exactFigures.format(bytes)} B`} className="whitespace-nowrap">
    {formatSize(bytes)}
  </data>
);

export const SizeField = (field: FieldProps) => {
  const value = useFieldValue(field);
  return typeof value === "number" ? <SizeText bytes={value} /> : <span className="text-faint">–</span>;
};
