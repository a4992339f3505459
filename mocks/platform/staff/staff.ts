import type { components } from "../../../openapi/platform.gen";
import type { Person } from "../access";
import { formatTime } from "../clock";
import { Collection } from "../collection";
import { importing } from "../import/importing";
import type { Area, Platform } from "../platform";
import { serveCollection, services } from "../services";
import { openRequestsOf } from "./openWork";
import { mockPersons, type MockPerson } from "./persons";

export type StaffRow = components["schemas"]["Staff"];

export interface Staff {
  readonly rows: Collection<StaffRow>;
  /** The signed-in person behind a choice or a staff id, unless they are suspended or unknown. */
  byChoice(choice: string): Person | undefined;
  byId(id: string): Person | undefined;
  noteSignIn(id: string): void;
}

const DAY_MS = 86_400_000;

function rowOf(person: MockPerson, index: number, { profile, clock }: Platform): StaffRow {
  const [given = "", family = ""] = person.name
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .split(" ");
  return {
    id: person.staffId,
    name: person.name,
    email: `${given}.${family}@${profile.id}.example`,
    roles: [person.role],
    status: "active",
    mfa: true,
    createdAt: formatTime(clock.now() - (400 - index * 23) * DAY_MS),
    version: "1",
  };
}

/** The operator's own staff; whoever can be signed in as here is among them in any case. */
function staffRows(platform: Platform): StaffRow[] {
  const persons = mockPersons.map((person, index) => rowOf(person, index, platform));
  const given = platform
    .use(importing)
    .collect("staff")
    ?.map(({ row: { openRequests: _open, ...row } }) => ({ ...row, version: row.version ?? "1" }));
  if (given === undefined) return persons;
  const ids = new Set(given.map(({ id }) => id));
  return [...given, ...persons.filter(({ id }) => !ids.has(id))];
}

const personOf = ({ id, name, email, roles, mfa }: StaffRow): Person => ({ id, name, email, roles, mfa });

export const staff: Area<Staff> = {
  name: "staff",
  build(platform) {
    const rows = new Collection<StaffRow>(
      "staff",
      {
        name: { get: (row) => row.name, search: true },
        email: { get: (row) => row.email, search: true },
        roles: { get: (row) => row.roles, sort: false },
        status: { get: (row) => row.status },
        mfa: { kind: "boolean", get: (row) => row.mfa },
        createdAt: { kind: "time", get: (row) => row.createdAt },
        lastSignInAt: { kind: "time", get: (row) => row.lastSignInAt },
        openRequests: {
          kind: "number",
          get: (row) => openRequestsOf(platform, row.id),
          filter: false,
          isVolatile: true,
        },
      },
      staffRows(platform),
    );
    platform.use(services).collections.set(
      "staff",
      serveCollection(rows, {
        scope: "staff:read",
        defaultSort: ["name", "ASC"],
        present: (row) => ({ ...row, openRequests: openRequestsOf(platform, row.id) }),
      }),
    );
    const byId = (id: string) => {
      const row = rows.get(id);
      return row?.status === "active" ? personOf(row) : undefined;
    };
    return {
      rows,
      byId,
      byChoice(choice) {
        const person = mockPersons.find((each) => each.id === choice);
        return person && byId(person.staffId);
      },
      noteSignIn(id) {
        const row = rows.get(id);
        // Not an edit, so it must not make an administrator's open form stale.
        if (row !== undefined) rows.put({ ...row, lastSignInAt: platform.clock.iso() });
      },
    };
  },
};
