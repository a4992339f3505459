import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** A letter as it is stored. What the person read is kept until the request is minimised. */
export interface LetterRow extends Readonly<Schemas["Letter"]> {
  readonly version: string;
  readonly text: string;
}
