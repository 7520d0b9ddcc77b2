import { ApiProblem, apiMethod, INSUFFICIENT_SCOPES } from "./api-problem.ts";
import { type AuthMode, refusal } from "./auth-mode.ts";
import type { CallLog } from "./call-log.ts";
import type { Consent } from "./consent.ts";
import type { Realm } from "./realm.ts";
import { missingScopes, scopeRefusal } from "./required-scopes.ts";
import { RunEnded } from "./run-ended.ts";
import { Service } from "./service.ts";

export interface Exposure {
  readonly realm: Realm;
  readonly authMode: AuthMode;
  /** What the user lets the script do. */
  readonly consent: Consent;
  readonly calls: CallLog;
  /** Told of each call that is allowed; what it throws reaches the script as the service's own error. */
  readonly beforeCall: (service: string, method: string) => void;
}

type Method = (this: Service, ...args: unknown[]) => unknown;

/** Names that JavaScript itself asks for; a service has none of them. */
const LANGUAGE_PROPERTIES = new Set(["then", "toJSON", "valueOf", "constructor", "inspect", "nodeType"]);

const targets = new WeakMap<object, Service>();

/** Hands services to a script: each call is allowed or refused, counted, and its values cross realms. */
export class Exposer {
  /** Set when a service ended the run: whatever the script does then counts for nothing. */
  ended: RunEnded | undefined;
  readonly #exposed = new WeakMap<Service, object>();
  readonly #exposure: Exposure;

  constructor(exposure: Exposure) {
    this.#exposure = exposure;
  }

  /** The same object for the same service, so that scripts can compare them. */
  expose(service: Service): object {
    const known = this.#exposed.get(service);
    if (known) return known;
    const made = new Proxy(service, { get: (target, property) => this.#get(target, property), set: refuseToSet });
    this.#exposed.set(service, made);
    targets.set(made, service);
    return made;
  }

  #get(service: Service, property: string | symbol): unknown {
    if (typeof property === "symbol") return undefined;
    if (/^[A-Z]/.test(property) && property in service) return this.#member(service[property as keyof Service]);
    if (property === "toString") return () => service.serviceName;
    if (LANGUAGE_PROPERTIES.has(property)) return undefined;
    const method = methodOf(service, property);
    if (!method) throw this.#exception(`not emulated: ${service.serviceName}.${property}`);
    return (...args: unknown[]) => this.#call(service, property, method, args);
  }

  /** An enumeration, or a service within a service, such as `Sheets.Spreadsheets`. */
  #member(value: unknown): unknown {
    return value instanceof Service ? this.expose(value) : value;
  }

  #call(service: Service, name: string, method: Method, args: unknown[]): unknown {
    const { calls, realm, beforeCall } = this.#exposure;
    const { serviceName } = service;
    try {
      this.#refuse(serviceName, name);
      const tab = service.tabName;
      calls.record({ method: `${serviceName}.${name}`, ...(tab !== undefined && { tab }) });
      beforeCall(serviceName, name);
      const result = method.apply(service, args.map(unexpose));
      return realm.bring(result, (other) => (other instanceof Service ? this.expose(other) : other));
    } catch (error) {
      throw this.#asScriptError(error, serviceName, name);
    }
  }

  #refuse(service: string, method: string): void {
    const { authMode, consent } = this.#exposure;
    if (this.ended) throw this.ended;
    const denied = refusal(authMode, service, method);
    if (denied !== undefined) throw new Error(denied);
    const missing = authMode === "FULL" ? missingScopes(consent, service, method) : undefined;
    if (missing === undefined) return;
    if (isApi(service)) throw new ApiProblem(403, INSUFFICIENT_SCOPES);
    throw new Error(scopeRefusal(service, method, missing));
  }

  #asScriptError(error: unknown, service: string, method: string): unknown {
    if (error instanceof RunEnded) this.ended = error;
    if (!(error instanceof Error)) return error;
    if (!(error instanceof ApiProblem)) return this.#exception(error.message);
    const { code, message } = error;
    const text = `API call to ${apiMethod(service, method)} failed with error: ${message}`;
    return this.#exposure.realm.apiException(text, { code, message });
  }

  #exception(message: string): Error {
    return this.#exposure.realm.exception(message);
  }
}

/** Advanced services: their names have parts. */
const isApi = (service: string): boolean => service.includes(".");

/** A method that the service's own classes declare; fields and what all objects have are not part of it. */
function methodOf(service: Service, name: string): Method | undefined {
  for (let at = Object.getPrototypeOf(service); at && at !== Service.prototype; at = Object.getPrototypeOf(at)) {
    const value = Object.getOwnPropertyDescriptor(at, name)?.value as unknown;
    if (typeof value === "function") return value as Method;
  }
  return undefined;
}

/** Services among the arguments, in lists too, as they are to the workbench. */
function unexpose(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, unexpose);
  return typeof value === "object" && value !== null ? (targets.get(value) ?? value) : value;
}

const refuseToSet = (): boolean => false;
