import type { Row, World } from "./world";

const idOf = (row: Row | undefined, what: string): string => {
  if (!row) throw new Error(`The small world has no ${what}.`);
  return row.id;
};

const hasCap = ({ limits }: Row) => typeof limits === "object" && limits !== null && "spend" in limits;

/** Puts rows of this world into a path: `:account`, `:key`, `:capped` (a key) and `:rotating` (a key in rotation). */
export async function places(world: World): Promise<(path: string) => string> {
  const accounts = await world.rows("accounts", "mock-admin");
  const keys = await world.rows("access-keys", "mock-admin");
  const active = keys.filter(({ status, rotation }) => status === "active" && !rotation);
  const toRotate = idOf(active.at(-1), "key to rotate");
  const { status } = await world.ask("mock-admin", "POST", `/access-keys/${toRotate}/rotate`, {
    overlap: "PT1H",
  });
  if (status !== 200) throw new Error(`Rotating ${toRotate} answered ${status}.`);
  const known: Record<string, string> = {
    account: idOf(
      accounts.find((row) => row["status"] === "active"),
      "active account",
    ),
    key: idOf(active[0], "active key"),
    capped: idOf(active.find(hasCap), "active key with a cap"),
    rotating: toRotate,
  };
  return (path) => path.replace(/:(\w+)/g, (whole, name: string) => known[name] ?? whole);
}
