import type { Language } from '../words.ts';

export const vi: Language = {};
