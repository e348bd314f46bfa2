import type { Language } from '../words.ts';

export const zh: Language = {};
