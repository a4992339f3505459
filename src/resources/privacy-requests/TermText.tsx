import { useTranslate } from "react-admin";

/** One of the trade's words; one that the catalogue does not know is shown as it is. */
export const TermText = ({ of, value }: { of: string; value: string }) =>
  useTranslate()(`request_terms.${of}.${value}`, { _: value });
