import { useState } from "preact/hooks";
import { useCall } from "../server/use-call.ts";
import { useWords } from "../words/page-words.ts";
import { useShell } from "./shell.ts";

/** Offers the tour to who is new. Taken or not, it is not offered again. */
export function TourOffer() {
  const { say } = useWords();
  const { go } = useShell();
  const { ask } = useCall("tourSeen");
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  const answer = (wantsTour: boolean) => {
    setOpen(false);
    if (wantsTour) go("help");
    else void ask({});
  };
  return (
    <aside class="tour-offer" aria-label={say("help.tour")}>
      <span>{say("help.new")}</span>
      <button type="button" class="link" onClick={() => answer(true)}>
        {say("help.takeTour")}
      </button>
      <button type="button" class="link" onClick={() => answer(false)}>
        {say("help.notNow")}
      </button>
    </aside>
  );
}
