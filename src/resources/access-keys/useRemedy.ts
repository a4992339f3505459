import { useTranslate } from "react-admin";
import type { AccessKey } from "./accessKey";
import { formatCount } from "../../components/field/formatCount";

type Finding = AccessKey["health"][number];

/** What to do about a finding, with the figure that it rests on. */
export const useRemedy = () => {
  const translate = useTranslate();
  return (
    finding: Finding,
    { refused24h, rateLimited24h }: Pick<AccessKey, "refused24h" | "rateLimited24h">,
  ) => {
    const requests = finding === "rate_limited" ? rateLimited24h : refused24h;
    return translate(`access_keys.remedy.${finding}`, {
      _: "",
      smart_count: requests,
      count: formatCount(requests),
    });
  };
};
