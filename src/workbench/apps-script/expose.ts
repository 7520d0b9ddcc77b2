import { type AuthMode, refusal } from "./auth-mode.ts";
import type { CallLog } from "./call-log.ts";
import type { Realm } from "./realm.ts";
import { Service } from "./service.ts";

export interface Exposure {
  readonly realm: Realm;
  readonly authMode: AuthMode;
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
    if (/^[A-Z]/.test(property) && property in service) return service[property as keyof Service];
    if (property === "toString") return () => service.serviceName;
    if (LANGUAGE_PROPERTIES.has(property)) return undefined;
    const method = methodOf(service, property);
    if (!method) throw this.#exception(`not emulated: ${service.serviceName}.${property}`);
    return (...args: unknown[]) => this.#call(service, property, method, args);
  }

  #call(service: Service, name: string, method: Method, args: unknown[]): unknown {
    const { authMode, calls, realm, beforeCall } = this.#exposure;
    const denied = refusal(authMode, service.serviceName, name);
    if (denied !== undefined) throw this.#exception(denied);
    const tab = service.tabName;
    calls.record({ method: `${service.serviceName}.${name}`, ...(tab !== undefined && { tab }) });
    try {
      beforeCall(service.serviceName, name);
      const result = method.apply(service, args.map(unexpose));
      return realm.bring(result, (other) => (other instanceof Service ? this.expose(other) : other));
    } catch (error) {
      throw error instanceof Error ? this.#exception(error.message) : error;
    }
  }

  #exception(message: string): Error {
    return this.#exposure.realm.exception(message);
  }
}

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
