import type { Locale } from '../../../src/engine';
import { en as comparisonEn } from '../../../src/pane/comparison/words/en';
import { zhCN as comparison } from '../../../src/pane/comparison/words/zh-cn';
import { en as pagesEn } from '../../../src/pane/pages/words/en';
import { zhCN as pages } from '../../../src/pane/pages/words/zh-cn';
import { en as policyEn } from '../../../src/pane/policy/words/en';
import { zhCN as policy } from '../../../src/pane/policy/words/zh-cn';
import { en as readEn } from '../../../src/pane/read/words/en';
import { zhCN as read } from '../../../src/pane/read/words/zh-cn';
import { en as scoreEn } from '../../../src/pane/score/words/en';
import { zhCN as score } from '../../../src/pane/score/words/zh-cn';
import { en as templatesEn } from '../../../src/pane/templates/words/en';
import { zhCN as templates } from '../../../src/pane/templates/words/zh-cn';
import { en } from '../../../src/pane/words/en';
import { zhCN } from '../../../src/pane/words/zh-cn';
import { en as writeEn } from '../../../src/pane/write/words/en';
import { zhCN as write } from '../../../src/pane/write/words/zh-cn';

const CHINESE = { ...zhCN, ...read, ...score, ...write, ...comparison, ...pages, ...policy, ...templates };

/** What a person who goes through the pane reads on its buttons and headings, in each language. */
export const PANE_WORDS: Readonly<Record<Locale, Readonly<Record<keyof typeof CHINESE, string>>>> = {
  'zh-CN': CHINESE,
  en: { ...en, ...readEn, ...scoreEn, ...writeEn, ...comparisonEn, ...pagesEn, ...policyEn, ...templatesEn },
};
