const figures = new Intl.NumberFormat("en");

/** "12,408" */
export const formatCount = (value: number): string => figures.format(value);
