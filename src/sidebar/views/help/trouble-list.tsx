import { useWords } from "../../words/page-words.ts";
import { TROUBLES } from "./troubles.ts";

/** Google's words in the way in which Google writes them, each with what to do. */
export function TroubleList() {
  const { say } = useWords();
  return (
    <section>
      <h2>{say("help.troubles")}</h2>
      {TROUBLES.map(([said, answer]) => (
        <details key={said}>
          <summary lang="en">{said}</summary>
          <p>{say(answer)}</p>
        </details>
      ))}
    </section>
  );
}
