/** Who may do what with a file, as the Drive API has it. */
export interface Permission {
  readonly id: string;
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: "owner" | "writer" | "commenter" | "reader";
  readonly emailAddress?: string;
  readonly domain?: string;
}

/** Google gives each account the same number on all files. */
export function permissionId(type: Permission["type"], whom: string): string {
  if (type === "anyone") return "anyoneWithLink";
  let number = 7n;
  for (const character of whom.toLowerCase()) number = (number * 31n + BigInt(character.charCodeAt(0))) % 10n ** 20n;
  return String(number).padStart(20, "1");
}
