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
