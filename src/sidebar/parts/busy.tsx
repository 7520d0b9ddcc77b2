import { useEffect, useState } from "preact/hooks";
import { useShell } from "../frame/shell.ts";
import { useWords } from "../words/page-words.ts";

const SLOW_AFTER_S = 3;

/** Something is under way: what, and for how long once it takes a while. It is heard once, not every second. */
export function Busy({ text }: { readonly text: string }) {
  const { say } = useWords();
  const { announce } = useShell();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => announce(text), [announce, text]);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="busy">
      <div class="bar" role="progressbar" aria-label={text} />
      <p class="fine">
        {text} {seconds >= SLOW_AFTER_S && say("frame.seconds", { n: seconds })}
      </p>
    </div>
  );
}
