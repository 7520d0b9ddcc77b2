import type { ValueOf } from "../../server/api/calls.ts";
import { VIEWS } from "../views/views.ts";
import { useWords } from "../words/page-words.ts";
import { useShell } from "./shell.ts";

/** All steps of a period, in their order, under the part of the cycle that they belong to. */
export function ViewList({ started }: { readonly started: ValueOf<"start"> }) {
  const { say } = useWords();
  const { go } = useShell();
  const groups = [...new Set(VIEWS.map(({ group }) => group))];
  return (
    <nav aria-label={say("frame.views")} data-scheme={started.hasScheme}>
      {groups.map((group) => (
        <section key={group}>
          <h2>{say(group)}</h2>
          <ul class="view-list">
            {VIEWS.filter((view) => view.group === group).map(({ id }) => (
              <li key={id}>
                <button type="button" class="row" data-view={id} onClick={() => go(id)}>
                  {say(`view.${id}`)}
                  <span aria-hidden="true">›</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
