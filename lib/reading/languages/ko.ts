import type { Language } from '../words.ts';

export const ko: Language = {};
