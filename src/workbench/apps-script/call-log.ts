/** One call of a script to a Google service: in Apps Script, a round trip that costs time. */
export interface ServiceCall {
  /** Such as `Range.getValues`. */
  readonly method: string;
  /** The tab that the call is about, where there is one. */
  readonly tab?: string;
}

/** What an execution asked of the services, in order, so that tests can count it. */
export class CallLog {
  readonly #calls: ServiceCall[] = [];

  record(call: ServiceCall): void {
    this.#calls.push(call);
  }

  get all(): readonly ServiceCall[] {
    return this.#calls;
  }

  /** How often `method` was called, on `tab` alone when that is given. */
  count(method: string, tab?: string): number {
    return this.#calls.filter((call) => call.method === method && (tab === undefined || call.tab === tab)).length;
  }

  /** Method → number of calls. */
  totals(): Record<string, number> {
    const totals: Record<string, number> = {};
    for (const { method } of this.#calls) totals[method] = (totals[method] ?? 0) + 1;
    return totals;
  }
}
