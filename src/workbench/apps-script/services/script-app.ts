import { RunEnded } from "../run-ended.ts";
import { enumeration, Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

export class ScriptApp extends Service {
  readonly serviceName = "ScriptApp";
  readonly AuthMode = enumeration("NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION");
  readonly AuthorizationStatus = enumeration("REQUIRED", "NOT_REQUIRED");
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  /** Without a list: of all scopes of the manifest. */
  getAuthorizationInfo(_authMode: string, oAuthScopes?: readonly string[]): AuthorizationInfo {
    const wanted = oAuthScopes ? Array.from(oAuthScopes) : this.context.consent.declared;
    return new AuthorizationInfo(
      wanted.filter((name) => this.context.consent.has(name)),
      wanted.length,
    );
  }

  /** Goes on where the user has given all of them; otherwise asks for the missing ones and ends the run. */
  requireScopes(_authMode: string, oAuthScopes: readonly string[]): void {
    const { consent, state } = this.context;
    const missing = Array.from(oAuthScopes).filter((name) => !consent.has(name));
    if (missing.length === 0) return;
    const undeclared = missing.find((name) => !consent.declares(name));
    if (undeclared !== undefined) throw new Error(`The manifest does not declare the scope ${undeclared}.`);
    const { button } = state.editor.ask({
      kind: "alert",
      title: "Authorization required",
      content: `This add-on asks for permission to use:\n${missing.join("\n")}`,
      buttons: ["OK", "CANCEL"],
    });
    if (button === "OK") consent.give(missing);
    throw new RunEnded("Authorization is required to perform that action.");
  }

  requireAllScopes(authMode: string): void {
    this.requireScopes(authMode, this.context.consent.declared);
  }
}

export class AuthorizationInfo extends Service {
  readonly serviceName = "AuthorizationInfo";
  readonly authorized: readonly string[];
  readonly isWhole: boolean;

  constructor(authorized: readonly string[], wanted: number) {
    super();
    this.authorized = authorized;
    this.isWhole = authorized.length === wanted;
  }

  getAuthorizationStatus(): string {
    return this.isWhole ? "NOT_REQUIRED" : "REQUIRED";
  }

  getAuthorizedScopes(): string[] {
    return [...this.authorized];
  }

  /** Where a person gives the rest; null where nothing is missing. */
  getAuthorizationUrl(): string | null {
    return this.isWhole ? null : "https://script.google.com/macros/authorize";
  }
}
