import { tell } from "../../i18n/say.ts";
import { answer, Refusal } from "../answer.ts";
import { type ArgsOf, CALLS, type CallName, isCallName, type ValueOf } from "../api/calls.ts";
import type { Reply } from "../api/reply.ts";
import { usersLanguage } from "../language.ts";
import type { CallContext } from "./call-context.ts";
import { HANDLERS } from "./handlers.ts";

type Handle = (context: CallContext, args: unknown) => unknown;

/** The call that is meant, its arguments checked; nothing else has happened yet. */
function understood(name: unknown, args: unknown): CallName {
  if (!isCallName(name)) throw new Refusal(tell("no.call", { what: "name" }, usersLanguage()), "badCall");
  const fault = CALLS[name].args.faultOf(args, "args");
  if (fault !== null) throw new Refusal(tell("no.call", { what: `${name}: ${fault}` }, usersLanguage()), "badCall");
  return name;
}

/** What a handler made, if the page can carry it: otherwise the fault is ours, and says so before it is sent. */
function carried<N extends CallName>(name: N, value: unknown): ValueOf<N> {
  const fault = CALLS[name].value.faultOf(value, "value");
  if (fault !== null) throw new Error(`${name} has made an answer that cannot be sent: ${fault}.`);
  return value as ValueOf<N>;
}

/** Answers a call of the page: checks what is asked, does it, checks what comes of it. Nothing is thrown. */
export function answerCall(open: () => CallContext, name: unknown, args: unknown): Reply<unknown> {
  return answer(() => {
    const call = understood(name, args);
    const handle = HANDLERS[call] as Handle;
    return carried(call, handle(open(), args as ArgsOf<CallName>));
  });
}
