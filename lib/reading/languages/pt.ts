import type { Language } from '../words.ts';

export const pt: Language = {};
