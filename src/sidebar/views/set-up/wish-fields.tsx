import type { ArgsOf, ValueOf } from "../../../server/api/calls.ts";
import { LANGUAGE_NAMES } from "../../words/language-names.ts";
import { useWords } from "../../words/page-words.ts";

type Wish = ArgsOf<"previewSetUp">;

interface WishFieldsProps {
  readonly templates: ValueOf<"settingUp">["templates"];
  readonly wish: Wish;
  chooseTemplate(id: string): void;
  chooseLanguage(language: Wish["language"]): void;
  chooseSample(wants: boolean): void;
}

/** Which template, each with what it is for; in which language; with the sample or without. */
export function WishFields({ templates, wish, chooseTemplate, chooseLanguage, chooseSample }: WishFieldsProps) {
  const { say } = useWords();
  const hasSample = templates.find(({ id }) => id === wish.template)?.hasSample ?? false;
  return (
    <>
      <fieldset class="choices">
        <legend>{say("setUp.template")}</legend>
        {templates.map(({ id, name, about }) => (
          <label key={id} class="choice">
            <input type="radio" name="template" checked={id === wish.template} onChange={() => chooseTemplate(id)} />
            <span>
              <strong>{name}</strong>
              <span class="fine">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="tabs-language">{say("setUp.language")}</label>
        <select
          id="tabs-language"
          value={wish.language}
          onChange={(event) => {
            const found = LANGUAGE_NAMES.find(([each]) => each === event.currentTarget.value);
            if (found) chooseLanguage(found[0]);
          }}
        >
          {LANGUAGE_NAMES.map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {hasSample && (
        <label class="tick">
          <input
            type="checkbox"
            checked={wish.withSample}
            onChange={(event) => chooseSample(event.currentTarget.checked)}
          />
          <span>{say("setUp.sample")}</span>
        </label>
      )}
    </>
  );
}
