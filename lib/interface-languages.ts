/** What the extension's own words are written in; the browser's own language is followed where it is among them. */
export const interfaceLanguages = [
  'en',
  'zh-CN',
  'zh-TW',
  'es',
  'pt-BR',
  'pt-PT',
  'ru',
  'tr',
  'ko',
  'ja',
  'de',
  'fr',
  'vi',
  'id',
  'ar',
] as const;

/** As its speakers write it: somebody who cannot read the page's language must find their own. */
export function ownNameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
