/** "s" text, "n" number, "b" boolean, "*" anything, "#Name" a shape of the table, [shape] a list; "name?" may be absent. */
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape };
