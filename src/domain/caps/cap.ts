import type { components } from "../../../openapi/platform.gen";

type Schemas = components["schemas"];

/** A spend cap with what is spent, reserved and left of it. */
export type Cap = Schemas["Cap"];
/** The part of a cap that people choose. */
export type CapInput = Schemas["CapInput"];
/** Who set which cap when, and why. No `before`: the first cap; no `after`: it was removed. */
export type CapChange = Schemas["CapChange"];
