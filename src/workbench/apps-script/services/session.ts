import { createHash } from "node:crypto";
import { scriptTimeZone } from "../script-time-zone.ts";
import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

export class Session extends Service {
  readonly serviceName = "Session";
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  /** The user's language, such as `en`; with its region where the language is written in several ways, as `zh_TW`. */
  getActiveUserLocale(): string {
    const { locale } = this.context.state;
    return /^(?:zh|pt)_/.test(locale) ? locale : (locale.split("_")[0] ?? "en");
  }

  getScriptTimeZone(): string {
    return scriptTimeZone();
  }

  getActiveUser(): User {
    return this.#user();
  }

  getEffectiveUser(): User {
    return this.#user();
  }

  /** The same for one user and script, and another for each; Google changes it every 30 days. */
  getTemporaryActiveUserKey(): string {
    return createHash("sha256").update(this.context.userEmail).digest("base64");
  }

  /** Where a script runs without the user's authorisation, it does not learn who that is. */
  #user(): User {
    return new User(this.context.authMode === "FULL" ? this.context.userEmail : "");
  }
}

export class User extends Service {
  readonly serviceName = "User";
  readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }
}
