/** Colours of a chart's series, in order; the values live in tokens.css, one for light and one for dark. */
const seriesColours = Array.from({ length: 8 }, (_, place) => `var(--st-series-${place + 1})`);

/** What is left beside the shown series. */
export const otherColour = "var(--st-series-other)";

export const seriesColour = (place: number): string => seriesColours[place] ?? otherColour;
