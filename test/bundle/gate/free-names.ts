import ts from "typescript";

/** The compiler's ways to say that a name is declared nowhere. */
const unknownName = new Set([2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593]);

/** Names that a script uses and neither it nor ES2020 declares: what it asks of the place it runs in. */
export function freeNames(path: string): string[] {
  const program = ts.createProgram([path], {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2020,
    lib: ["lib.es2020.d.ts"],
    types: [],
  });
  const source = program.getSourceFile(path);
  if (!source) throw new Error(`${path} is missing. Build it first.`);
  const unknown = program.getSemanticDiagnostics(source).filter(({ code }) => unknownName.has(code));
  const names = unknown.map(({ start = 0, length = 0 }) => source.text.slice(start, start + length));
  return [...new Set(names)].sort();
}
