import type { ValueOf } from "../../../server/api/calls.ts";
import { useWords } from "../../words/page-words.ts";

interface FileLineProps {
  readonly file: ValueOf<"sharing">["files"][number];
  takeBack(): void;
}

/** One file: of whom, for whom, who can see it. */
export function FileLine({ file, takeBack }: FileLineProps) {
  const { say } = useWords();
  const { key, name, viewer, viewers, link } = file;
  const seen = viewers === "" ? say("publish.seenByNobody") : say("publish.seenBy", { who: viewers });
  return (
    <li>
      <strong>{name || key}</strong>{" "}
      <span class="fine">{link ? seen : viewer !== null && say("publish.willSee", { who: viewer })}</span>
      {link !== null && (
        <p class="beside">
          <a href={link} target="_blank" rel="noopener noreferrer">
            {say("publish.openFile")}
          </a>
          {viewers !== "" && (
            <button
              type="button"
              class="link"
              onClick={takeBack}
              aria-label={`${say("publish.takeBack")}: ${name || key}`}
            >
              {say("publish.takeBack")}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
