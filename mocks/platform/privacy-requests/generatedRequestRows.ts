import type { Area } from "../platform";
import { generateRequests } from "./generateRequests";
import { importedRequests } from "./importedRequests";
import type { RequestRow } from "./requestRow";

/** The requests as they were generated, or came with the operator's data: what else is generated around them begins here. */
export const generatedRequestRows: Area<readonly RequestRow[]> = {
  name: "generated-request-rows",
  build: (platform) => importedRequests(platform) ?? generateRequests(platform),
};
