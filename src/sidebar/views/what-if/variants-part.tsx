import { useState } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { Failed } from "../../parts/failed.tsx";
import { useCall } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";
import type { Draft } from "./draft.ts";

type Variant = ValueOf<"whatIf">["variants"][number];

interface VariantsPartProps {
  readonly kept: readonly Variant[];
  readonly draft: Draft;
  show(variant: Variant): void;
}

/** The variants that are kept with the workbook: one more, compared with the present, or deleted. */
export function VariantsPart({ kept, draft, show }: VariantsPartProps) {
  const { say, moment } = useWords();
  const [variants, setVariants] = useState(kept);
  const keeping = useCall("keepVariant");
  const dropping = useCall("dropVariant");
  const keep = async (name: string) => {
    const done = await keeping.ask({ name, edits: [...draft.values()] });
    if (done) setVariants(done.variants);
  };
  const drop = async (which: string) => {
    const done = await dropping.ask({ name: which });
    if (done) setVariants(done.variants);
  };
  const failed = [keeping.state, dropping.state].find(({ kind }) => kind === "failed");
  const isBusy = keeping.state.kind === "busy" || dropping.state.kind === "busy";
  return (
    <section>
      <h2>{say("whatIf.variants")}</h2>
      {failed?.kind === "failed" && <Failed failure={failed.failure} />}
      {variants.length === 0 && draft.size === 0 && <p class="fine">{say("whatIf.none")}</p>}
      <ul class="plain">
        {variants.map((variant) => (
          <li key={variant.name} class="variant">
            <button
              type="button"
              class="link"
              aria-label={say("whatIf.compare", { name: variant.name })}
              onClick={() => show(variant)}
            >
              {variant.name}
            </button>
            <span class="fine">{moment(variant.when)}</span>
            <button
              type="button"
              class="quiet"
              disabled={isBusy}
              aria-label={say("whatIf.delete", { name: variant.name })}
              onClick={() => void drop(variant.name)}
            >
              {say("whatIf.deleteShort")}
            </button>
          </li>
        ))}
      </ul>
      {draft.size > 0 && <VariantForm isBusy={isBusy} keep={keep} />}
    </section>
  );
}

interface VariantFormProps {
  readonly isBusy: boolean;
  keep(name: string): Promise<void>;
}

/** A name for what is tried now. */
function VariantForm({ isBusy, keep }: VariantFormProps) {
  const { say } = useWords();
  const [name, setName] = useState("");
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") void keep(name.trim()).then(() => setName(""));
      }}
    >
      <label for="variant-name">{say("whatIf.variantName")}</label>
      <div class="beside">
        <input
          id="variant-name"
          value={name}
          maxLength={100}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={isBusy}>
          {say("whatIf.save")}
        </button>
      </div>
    </form>
  );
}
