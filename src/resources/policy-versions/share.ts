/** "96.4 %", rounded down so that all is said only of all; undefined where there is nothing to share. */
export const shareOf = (part: number, whole: number): string | undefined => {
  if (whole <= 0) return undefined;
  const permille = Math.floor((part * 1000) / whole);
  return `${permille % 10 === 0 ? String(permille / 10) : (permille / 10).toFixed(1)} %`;
};
