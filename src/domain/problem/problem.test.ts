import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemOf, readProblem } from "./problem";

describe("readProblem", () => {
  it("reads a whole problem document", () => {
    const body = {
      type: "/problems/invalid",
      title: "Wrong",
      status: 422,
      detail: "See errors.",
      instance: "/x",
      requestId: "req_1",
      errors: [{ pointer: "/name", code: "required", detail: "Say a name." }],
      allowedStates: ["active", 7],
      current: { id: "a" },
      retryAfterSeconds: 3,
    };
    expect(readProblem(body)).toEqual({ ...body, allowedStates: ["active"] });
  });

  it("keeps an error of a field that says next to nothing, and drops what is none", () => {
    expect(readProblem({ errors: [{}, "name", { pointer: 7, code: "", detail: null }] }).errors).toEqual([
      { pointer: "", code: "invalid", detail: "" },
      { pointer: "", code: "invalid", detail: "" },
    ]);
  });

  it("takes the status of the answer over the one in the body", () => {
    expect(readProblem({ status: 200 }, 500).status).toBe(500);
  });

  it("makes a problem of anything at all", () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        const problem = readProblem(body);
        expect(typeof problem.title).toBe("string");
        expect(Array.isArray(problem.errors)).toBe(true);
      }),
    );
  });
});

describe("problemOf", () => {
  it("finds the problem in an HTTP error", () => {
    const error = Object.assign(new Error("Gone"), { status: 404, body: { title: "Not found" } });
    expect(problemOf(error)).toMatchObject({ status: 404, title: "Not found" });
  });

  it("keeps the message of an error that carries no problem", () => {
    expect(problemOf(new Error("x is undefined"))).toMatchObject({ status: 0, detail: "x is undefined" });
  });

  it.each([undefined, null, "text", 7])("does not fail on %o", (thrown) => {
    expect(problemOf(thrown)).toMatchObject({ status: 0, title: "" });
  });
});
