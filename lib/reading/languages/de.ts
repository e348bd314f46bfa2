import type { Language } from '../words.ts';

export const de: Language = {};
