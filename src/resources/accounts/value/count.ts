const figures = new Intl.NumberFormat("en");

/** "12,408" */
export const count = (value: number): string => figures.format(value);
