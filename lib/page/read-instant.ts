/**
 * An instant as a page states it, in ms since 1970: ISO 8601 in its many spellings, a Unix time, a date
 * in words. Null for "2h" and whatever else has no year.
 */
export function readInstant(stated: string): number | null {
  const text = stated.trim();
  if (/^\d{10}(\d{3})?$/.test(text)) return Number(text.padEnd(13, '0'));
  // `2026-07-31T12:03:50.281000+0000`: some engines take neither the six digits nor the bare offset.
  const iso =
    /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d{1,3})?\d*\s*(Z|[+-]\d\d(?::?\d\d)?)?/.exec(
      text,
    );
  if (iso !== null) {
    const [, day, time, fraction = '', zone = 'Z'] = iso;
    const offset = zone.length === 3 ? `${zone}:00` : zone.replace(/(\d\d)(\d\d)$/, '$1:$2');
    return instantOf(`${day}T${time}${fraction}${offset}`);
  }
  if (!/\b(19|20)\d\d\b/.test(text)) return null;
  return instantOf(
    text
      .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/, '$1')
      .replace(/\bat\b|·|\u202f/g, ' ')
      .replace(/GMT([+-])(\d\d):(\d\d)/, 'GMT$1$2$3'),
  );
}

function instantOf(text: string): number | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
