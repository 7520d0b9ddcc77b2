import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { More } from "../../parts/more.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Tick } from "../../parts/tick.tsx";
import { useWords } from "../../words/page-words.ts";

type Closing = ValueOf<"closing">;

interface CloseFormProps {
  readonly shown: Closing;
  readonly signedAs: string;
  close(signedAs: string, accepted: readonly string[]): void;
}

/** What closing freezes, and the button: it waits until everybody without a result, and every error, is accepted. */
export function CloseForm({ shown, signedAs, close }: CloseFormProps) {
  const { say } = useWords();
  const { waiting, errors, corrections, period } = shown;
  const [name, setName] = useState(signedAs);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [isKnown, setKnown] = useState(false);
  const accept = (id: string, isOn: boolean) =>
    setAccepted(isOn ? [...accepted, id] : accepted.filter((one) => one !== id));
  const isReady = waiting.every(({ id }) => accepted.includes(id)) && (errors === 0 || isKnown);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) close(name.trim(), accepted);
      }}
    >
      <Frozen shown={shown} />
      {corrections.length > 0 && <Landing corrections={corrections} />}
      {waiting.length > 0 && (
        <fieldset>
          <legend>{say("publish.waiting")}</legend>
          <p class="fine">{say("publish.waitingHint")}</p>
          {waiting.map(({ id, name: who, why }) => (
            <Tick key={id} isOn={accepted.includes(id)} set={(isOn) => accept(id, isOn)}>
              <strong>{who || id}</strong>: {why}
            </Tick>
          ))}
        </fieldset>
      )}
      {errors > 0 && (
        <Notice kind="warning">
          <p>{say("publish.errors", { n: errors })}</p>
          <Tick isOn={isKnown} set={setKnown}>
            {say("publish.acceptErrors")}
          </Tick>
        </Notice>
      )}
      <div class="field">
        <label for="closed-by">{say("score.signed")}</label>
        <input
          id="closed-by"
          value={name}
          maxLength={100}
          autocomplete="name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="primary" disabled={!isReady}>
        {say("publish.doClose", { period })}
      </button>
      <p class="fine">{say("publish.noUndo")}</p>
    </form>
  );
}

function Frozen({ shown: { people, paid } }: { readonly shown: Closing }) {
  const { say, number } = useWords();
  return (
    <p class="total">
      {say("publish.freezes", { n: people })}
      {paid && (
        <>
          {" "}
          {say("publish.paid")}: <strong>{`${number(paid.amount)} ${paid.currency}`.trim()}</strong>
        </>
      )}
    </p>
  );
}

function Landing({ corrections }: Pick<Closing, "corrections">) {
  const { say, number } = useWords();
  return (
    <details open={corrections.length <= 3}>
      <summary>
        {say("publish.lands")} ({corrections.length})
      </summary>
      <More
        items={corrections}
        show={({ id, name, amount, of }) => (
          <li key={id}>
            <strong>{name || id}</strong>: {number(amount)}{" "}
            <span class="fine">{say("publish.landsOf", { periods: of })}</span>
          </li>
        )}
      />
    </details>
  );
}
