import type { components } from "../../../../openapi/platform.gen";

type Certificate = components["schemas"]["DeletionCertificate"];

/** Which of a request's events its certificate cannot prove, because the log begins later or has let them go. */
export const missingEvents = ({ events }: Pick<Certificate, "events">): "all" | "earlier" | "none" => {
  const [first] = events;
  if (first === undefined) return "all";
  return first.action === "privacy_request.create" ? "none" : "earlier";
};
