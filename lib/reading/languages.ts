import { any } from './languages/any.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { id } from './languages/id.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { vi } from './languages/vi.ts';
import { zh } from './languages/zh.ts';
import type { Language } from './words.ts';

/** Signs first, then English, whose words people borrow in every language; the order of the rest is free. */
export const languages: readonly Language[] = [
  any,
  en,
  zh,
  ja,
  ko,
  es,
  pt,
  fr,
  de,
  ru,
  tr,
  vi,
  id,
  ar,
];
