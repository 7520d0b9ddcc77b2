import type { ValueOf } from "../../../../server/api/calls.ts";
import { Notice } from "../../../parts/notice.tsx";
import { useWords } from "../../../words/page-words.ts";

/** How many rows would come, how many are there already, and what is to be minded. */
export function ImportPreview({ preview }: { readonly preview: ValueOf<"previewImport"> }) {
  const { say } = useWords();
  const { rows, duplicates, into, isNew, problems, moreProblems } = preview;
  return (
    <>
      <p>
        {say(isNew ? "imp.newTab" : "imp.rows", { n: rows, tab: into })}
        {duplicates > 0 && ` ${say("imp.known", { n: duplicates })}`}
      </p>
      {problems.length > 0 && (
        <Notice kind="warning">
          {problems.map(({ where, message }) => (
            <p key={`${where} ${message}`}>
              {where}: {message}
            </p>
          ))}
          {moreProblems > 0 && <p>{say("imp.more", { n: moreProblems })}</p>}
        </Notice>
      )}
    </>
  );
}
