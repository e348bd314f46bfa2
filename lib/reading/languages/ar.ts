import type { Language } from '../words.ts';

export const ar: Language = {};
