import type { Language } from '../words.ts';

export const ru: Language = {};
