/** Where the mock platform serves its API, in every runtime. */
export const API_BASE = "/api/v1";
