import type { Area } from "../platform";
import { generateRequests } from "./generateRequests";
import type { RequestRow } from "./requestRow";

/** The requests as they were generated: what else is generated around them begins here. */
export const generatedRequestRows: Area<readonly RequestRow[]> = {
  name: "generated-request-rows",
  build: generateRequests,
};
