import type { i18n } from '#i18n';

/** Looks up one of the words in lib/words/*.yml: the browser's own in the extension, a table in tests. */
export type Say = typeof i18n.t;
