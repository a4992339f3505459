import { formatDay } from "../../components/zone/formatTime";

/** "06 Dec 2026" of a plain date, which has no zone. */
export const dayInWords = (date: string): string => formatDay(new Date(`${date}T00:00:00.000Z`), "UTC");
