import type { Language } from '../words.ts';

export const id: Language = {};
