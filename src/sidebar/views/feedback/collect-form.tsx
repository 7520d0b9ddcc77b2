import { useState } from "preact/hooks";
import type { ArgsOf } from "../../../server/api/calls.ts";
import { Failed } from "../../parts/failed.tsx";
import { Tick } from "../../parts/tick.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import type { Collected } from "./collected.ts";

type Group = ArgsOf<"collect">["groups"][number];

const GROUPS = ["self", "superior", "colleague", "customer"] as const satisfies readonly Group[];

interface CollectFormProps {
  readonly period: string;
  readonly least: number;
  made(collected: Collected): void;
}

/** Whom to ask: each group gets a tab, or the rows that its tab lacks. */
export function CollectForm({ period, least, made }: CollectFormProps) {
  const { say } = useWords();
  const [groups, setGroups] = useState<readonly Group[]>(["self", "superior", "colleague"]);
  const [colleagues, setColleagues] = useState(least);
  const [customers, setCustomers] = useState(least);
  const { state, ask } = useCall("collect");
  const toggle = (group: Group, isOn: boolean) =>
    setGroups(GROUPS.filter((each) => (each === group ? isOn : groups.includes(each))));
  const send = async () => {
    const collected = await ask({ period, groups: [...groups], colleagues, customers });
    if (collected) made(collected);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset>
        <legend>{say("collect.groups")}</legend>
        {GROUPS.map((group) => (
          <Tick key={group} isOn={groups.includes(group)} set={(isOn) => toggle(group, isOn)}>
            {say(`collect.group.${group}`)}
          </Tick>
        ))}
      </fieldset>
      {groups.includes("colleague") && (
        <CountField id="colleagues" label={say("collect.colleagues")} value={colleagues} set={setColleagues} />
      )}
      {groups.includes("customer") && (
        <CountField id="customers" label={say("collect.customers")} value={customers} set={setCustomers} />
      )}
      <p class="fine">{say("collect.least", { n: least })}</p>
      <button type="submit" disabled={state.kind === "busy" || groups.length === 0}>
        {say("collect.make")}
      </button>
      {state.kind === "done" && (
        <p role="status">
          {state.value.added === 0 ? say("collect.madeNone") : say("collect.made", { n: state.value.added })}
        </p>
      )}
      {state.kind === "failed" && <Failed failure={state.failure} />}
    </form>
  );
}

interface CountFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  set(value: number): void;
}

/** How many are asked. */
function CountField({ id, label, value, set }: CountFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={50}
        step={1}
        required
        value={value}
        onInput={(event) => set(Math.max(0, Math.trunc(Number(event.currentTarget.value)) || 0))}
      />
    </div>
  );
}
