import type { Message } from "../../model/message.ts";

/** One part of a statement: its heading, paragraphs of sentences, and a list of points. */
export interface StatementSection {
  readonly heading: Message | null;
  readonly blocks: readonly StatementBlock[];
}

/** A paragraph is read on, the items of a list stand each on a line of their own. */
export interface StatementBlock {
  readonly kind: "paragraph" | "list";
  readonly messages: readonly Message[];
}

/** A person's whole result as a letter, in sentences that are put into words for a reader. */
export interface Statement {
  readonly title: Message;
  readonly sections: readonly StatementSection[];
}

/** A paragraph. */
export function paragraph(...messages: readonly Message[]): StatementBlock {
  return { kind: "paragraph", messages };
}

/** A list. */
export function list(messages: readonly Message[]): StatementBlock {
  return { kind: "list", messages };
}

/** A section, or none where there is nothing to say. */
export function section(heading: Message | null, blocks: readonly StatementBlock[]): readonly StatementSection[] {
  const filled = blocks.filter(({ messages }) => messages.length > 0);
  return filled.length > 0 ? [{ heading, blocks: filled }] : [];
}
