import type { Language } from '../words.ts';

export const fr: Language = {};
