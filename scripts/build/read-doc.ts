import ts from "typescript";

/** The documentation of a custom function, each text on one line. */
export interface FormulaDoc {
  readonly description: string;
  readonly params: readonly ParamDoc[];
  readonly returns: string;
  readonly example: string;
}

export interface ParamDoc {
  readonly name: string;
  readonly text: string;
  /** Written as `[name]`: readers of TypeScript know it, the formula helper does not. */
  readonly isBracketed: boolean;
}

/** The JSDoc of a declaration that is tagged `@customfunction`; undefined for any other. */
export function readDoc(declaration: ts.FunctionDeclaration): FormulaDoc | undefined {
  const tags = ts.getJSDocTags(declaration);
  if (!tags.some((tag) => tag.tagName.text === "customfunction")) return undefined;
  return {
    description: descriptionOf(declaration),
    params: tags.filter(ts.isJSDocParameterTag).map(readParam),
    returns: onOneLine(tags.find(ts.isJSDocReturnTag)?.comment),
    example: onOneLine(tags.find((tag) => tag.tagName.text === "example")?.comment),
  };
}

function descriptionOf(declaration: ts.FunctionDeclaration): string {
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return onOneLine(comments.at(-1)?.comment);
}

function readParam(tag: ts.JSDocParameterTag): ParamDoc {
  return {
    name: tag.name.getText(),
    text: onOneLine(tag.comment).replace(/^- /, ""),
    isBracketed: tag.isBracketed,
  };
}

/** The formula helper drops what follows a line break, so wrapped text is joined again. */
function onOneLine(comment: ts.JSDocTag["comment"]): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}
