import type { Language } from '../words.ts';

export const es: Language = {};
