import type { ValueOf } from "../../../../server/api/calls.ts";
import { CellLink } from "../../../parts/cell-link.tsx";
import { useWords } from "../../../words/page-words.ts";

type Mapped = ValueOf<"mapping">["mapped"][number];

interface MappedListProps {
  readonly mapped: readonly Mapped[];
  change(one: Mapped): void;
  drop(one: Mapped): void;
}

/** The tabs that are mapped, each with what it counts as. */
export function MappedList({ mapped, change, drop }: MappedListProps) {
  const { say } = useWords();
  if (mapped.length === 0) return null;
  return (
    <ul class="plain mapped">
      {mapped.map((one) => (
        <li key={`${one.name} ${one.tab}`}>
          <CellLink at={one.at} label={say("map.as", { tab: one.name, kind: one.label })} />
          <div class="beside">
            <button type="button" class="quiet" onClick={() => change(one)}>
              {say("map.change")}
            </button>
            <button type="button" class="quiet" onClick={() => drop(one)}>
              {say("map.drop")}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
