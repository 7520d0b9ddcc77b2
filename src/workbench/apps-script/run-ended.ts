/** A service ended the run: the script cannot go on, not even by catching it. */
export class RunEnded extends Error {
  override readonly name = "RunEnded";
}
