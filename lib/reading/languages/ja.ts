import type { Language } from '../words.ts';

export const ja: Language = {};
