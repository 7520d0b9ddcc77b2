import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

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

export class LockService extends Service {
  readonly serviceName = "LockService";
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  getDocumentLock(): Lock {
    return new Lock(this.context, "document");
  }

  getScriptLock(): Lock {
    return new Lock(this.context, "script");
  }

  getUserLock(): Lock {
    return new Lock(this.context, `user ${this.context.state.userEmail}`);
  }
}

/** Executions of the workbench never run at once, so a lock held by another is never freed while waiting. */
class Lock extends Service {
  readonly serviceName = "Lock";
  readonly context: ServiceContext;
  readonly scope: string;

  constructor(context: ServiceContext, scope: string) {
    super();
    this.context = context;
    this.scope = scope;
  }

  hasLock(): boolean {
    return this.context.state.locks.isHeldBy(this.scope, this.context.executionId);
  }

  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    return timeoutInMillis >= 0 && this.context.state.locks.tryTake(this.scope, this.context.executionId);
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error("Lock timeout: another process was holding the lock for too long.");
    }
  }

  releaseLock(): void {
    this.context.state.locks.release(this.scope, this.context.executionId);
  }
}
