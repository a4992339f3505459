import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A page's code is fetched when it is first shown; on busy cores that takes longer than the usual second.
configure({ asyncUtilTimeout: 8000 });

afterEach(cleanup);
