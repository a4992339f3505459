import fc from "fast-check";

/** The same examples in every run, so that a red test is red for everybody; `SEED=<number> npm test -- unit` tries others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? "20261121") });
