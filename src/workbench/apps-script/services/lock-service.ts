import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

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
    return new Lock(this.context, `user ${this.context.userEmail}`);
  }
}

/**
 * A lock that another run holds is waited for where something can happen meanwhile: see WorkbookState.wait. A workbook
 * that nobody has open has nothing to wait for, and gives up at once.
 */
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
    if (timeoutInMillis < 0) return false;
    this.context.state.wait(timeoutInMillis, () => this.#take());
    return this.hasLock();
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error("Lock timeout: another process was holding the lock for too long.");
    }
  }

  releaseLock(): void {
    this.context.state.locks.release(this.scope, this.context.executionId);
  }

  #take(): boolean {
    const { conditions, locks } = this.context.state;
    return conditions.failure !== "locked" && locks.tryTake(this.scope, this.context.executionId);
  }
}
