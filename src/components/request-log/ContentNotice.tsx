import { useTranslate } from "react-admin";
import { Badge } from "../badge/Badge";

/** What a request log holds and, where the platform keeps no content at all, that it keeps none. */
export const ContentNotice = ({ isContentKept }: { isContentKept: boolean }) => {
  const translate = useTranslate();
  return (
    <Badge icon="lock">
      {translate(`request_log_terms.${isContentKept ? "metadata_only" : "no_content"}`)}
    </Badge>
  );
};
