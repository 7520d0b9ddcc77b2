import type { SidebarKey } from "../../i18n/sidebar/texts.ts";
import type { Failure, FailureKind } from "../server/failure.ts";
import { useWords } from "../words/page-words.ts";
import { Notice } from "./notice.tsx";

/** The failures that are explained by the page; the others bring the server's own sentence. */
const EXPLAINED: Readonly<Partial<Record<FailureKind, SidebarKey>>> = {
  accounts: "fail.accounts",
  authorisation: "fail.authorisation",
  quota: "fail.quota",
  timeout: "fail.timeout",
  offline: "fail.offline",
  outdated: "fail.outdated",
};

interface FailedProps {
  readonly failure: Failure;
  readonly again?: (() => void) | undefined;
}

/** A call that gave nothing: what is so and what to do, Google's words in small, and a second try. */
export function Failed({ failure, again }: FailedProps) {
  const { say } = useWords();
  const key = EXPLAINED[failure.kind];
  return (
    <Notice kind="error">
      {key ? <p>{say(key)}</p> : failure.message.split("\n").map((line) => <p key={line}>{line}</p>)}
      {key && <p class="fine">{say("fail.said", { message: failure.message })}</p>}
      {again && (
        <button type="button" onClick={again}>
          {say("frame.again")}
        </button>
      )}
    </Notice>
  );
}
