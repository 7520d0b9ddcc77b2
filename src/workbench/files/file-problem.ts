/** A file that cannot be read or written, in a sentence for whoever named it. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}
