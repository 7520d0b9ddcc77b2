/** Which execution holds which lock. */
export class LockTable {
  readonly #holders = new Map<string, string>();

  isHeldBy(lock: string, executionId: string): boolean {
    return this.#holders.get(lock) === executionId;
  }

  tryTake(lock: string, executionId: string): boolean {
    const holder = this.#holders.get(lock);
    if (holder !== undefined && holder !== executionId) return false;
    this.#holders.set(lock, executionId);
    return true;
  }

  release(lock: string, executionId: string): void {
    if (this.isHeldBy(lock, executionId)) this.#holders.delete(lock);
  }

  /** At the end of an execution, and while one waits for a person at a dialog. */
  releaseAll(executionId: string): void {
    for (const [lock, holder] of this.#holders) if (holder === executionId) this.#holders.delete(lock);
  }
}
