import type { Role } from "../access";

/** The people of the mock platform: `id` is what they sign in with, `staffId` their row. */
export interface MockPerson {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly role: Role;
  readonly description: string;
}

export const mockPersons: readonly MockPerson[] = [
  {
    id: "mock-support",
    staffId: "stf_2m8q",
    name: "Ines Ferreira",
    role: "support",
    description: "Support: privacy requests, accounts",
  },
  {
    id: "mock-support-2",
    staffId: "stf_4x1d",
    name: "Jonas Lindqvist",
    role: "support",
    description: "Support: the second pair of eyes",
  },
  {
    id: "mock-finance",
    staffId: "stf_7c3w",
    name: "Priya Raman",
    role: "finance",
    description: "Finance: ledger, orders, caps, cost of use",
  },
  {
    id: "mock-security",
    staffId: "stf_9k5h",
    name: "Sam Okafor",
    role: "security",
    description: "Security: access keys, audit log",
  },
  {
    id: "mock-auditor",
    staffId: "stf_b6tn",
    name: "Helen Brandt",
    role: "auditor",
    description: "Auditor: reads everything, changes nothing",
  },
  {
    id: "mock-admin",
    staffId: "stf_e0vj",
    name: "Tomás Rivera",
    role: "admin",
    description: "Administrator: every scope",
  },
];
