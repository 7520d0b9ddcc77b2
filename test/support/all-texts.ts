import { EN } from "../../src/i18n/en.ts";
import { readTextsFrom } from "../../src/i18n/texts-of.ts";
import { ZH_HANS } from "../../src/i18n/zh-hans.ts";
import { ZH_HANT } from "../../src/i18n/zh-hant.ts";

// Tests of modules have no data files to read texts from; tests of the built script read the real ones.
const TEXTS = { en: EN, "zh-Hans": ZH_HANS, "zh-Hant": ZH_HANT };

readTextsFrom((language) => TEXTS[language]);
