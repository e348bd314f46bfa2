import type { Language } from '../words.ts';

export const tr: Language = {};
