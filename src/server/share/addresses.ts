import { cellOf, columns, filledRows, Issues, openTab, type Table, textOf } from "../../core/index.ts";

/** What the People tab says of addresses and of who leads whom, by the person's id. */
export interface Addresses {
  /** The one address of a person; null where there is none that is theirs alone. */
  emailOf(id: string): string | null;
  managerOf(id: string): string;
}

const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

interface PersonLine {
  readonly id: string;
  readonly email: string;
  readonly manager: string;
}

function linesOf(people: Table): readonly PersonLine[] {
  const tab = openTab(people, columns.SHARING_COLUMNS, new Issues());
  const text = (row: number, key: keyof typeof columns.SHARING_COLUMNS): string => textOf(cellOf(tab, row, key)).trim();
  return filledRows(tab).map((row) => ({
    id: text(row, "person"),
    email: text(row, "email").toLowerCase(),
    manager: text(row, "manager"),
  }));
}

/** Reads the addresses. One that stands at two people belongs to neither, since one of them would read the other's. */
export function addressesIn(people: Table | undefined): Addresses {
  const lines = people ? linesOf(people) : [];
  const byId = new Map(lines.map((line) => [line.id, line] as const));
  const owners = new Map<string, number>();
  for (const { email } of lines) owners.set(email, (owners.get(email) ?? 0) + 1);
  return {
    emailOf: (id) => {
      const email = byId.get(id)?.email ?? "";
      return ADDRESS.test(email) && owners.get(email) === 1 ? email : null;
    },
    managerOf: (id) => byId.get(id)?.manager ?? "",
  };
}

/** Who leads a team: the one person whom everybody in it, but themselves, names as their manager; null where there is none. */
export function leaderOf(members: readonly string[], { managerOf }: Addresses): string | null {
  const named = new Set(members.map(managerOf).filter((id) => id !== ""));
  const leaders = [...named].filter((leader) => members.every((id) => id === leader || managerOf(id) === leader));
  return leaders.length === 1 ? (leaders[0] as string) : null;
}
