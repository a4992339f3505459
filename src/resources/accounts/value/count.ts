const figures = new Intl.NumberFormat("en");
const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

/** "12,408" */
export const count = (value: number): string => figures.format(value);

/** "1.4 MiB": binary units, three significant digits at most. */
export const bytes = (size: number): string => {
  let value = size;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString("en", { maximumFractionDigits: digits })} ${units[unit] ?? "B"}`;
};
