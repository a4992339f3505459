import { useTranslate } from "react-admin";
import { Banner } from "../../../components/feedback/Banner";
import { contradicts } from "../../../domain/retention/readRetention";
import { useServerNow } from "../../../providers/authProvider/useServerNow";
import { useReading, useReadingInWords } from "../RetentionAge";
import type { Retention } from "../retention";

const MINUTE_MS = 60_000;
const LEEWAY_MS = 10 * MINUTE_MS;

/** The alarm does not rest on the platform's word alone: its figures are held against it. */
export const ContradictionBanner = ({ status }: { status: Retention }) => {
  const translate = useTranslate();
  const now = useServerNow(MINUTE_MS);
  const reading = useReading(status);
  const inWords = useReadingInWords();
  if (!contradicts(status, now, LEEWAY_MS)) return null;
  return (
    <Banner tone="critical" title={translate("retention.contradiction")}>
      {translate("retention.contradiction_detail", {
        state: translate(`retention.state.${status.state}`),
        reading: inWords(reading),
      })}
    </Banner>
  );
};
