import type { components } from "../../../openapi/platform.gen";
import type { RevealedValues } from "../../components/reveal/disclosure";

type AccountValues = components["schemas"]["Revealed"]["values"];

/** What the kit keeps by name is what this platform's reveal answered: the contract types it. */
export const revealedOf = (values: RevealedValues): AccountValues => values;
