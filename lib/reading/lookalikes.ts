// Letters of other scripts that look like a Latin one, each before its twin.
const twins = new Map<string, string>();
for (const pair of (
  'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ԌG ԚQ ԜW ѴV ЗЗ аA вB сC еE нH іI јJ кK мM оO рP ѕS тT хX уY ' +
  'ԍG ԛQ ԝW ѵV һH ԁD пN гR ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αA βB εE ηN ιI κK νV οO ρP τT υU χX ϹC ' +
  'ϲC ԀD ԁD ɡG ɢG օO սU ոN ՕO ՏS ᴏO ᴘP ɪI ʟL ɴN ıI łL ŁL øO ØO đD ĐD'
).split(' ')) {
  twins.set(pair[0] ?? '', pair[1] ?? '');
}

const stop = /[\s,;:!?()[\]{}'"/\\|<>$#@+*=&%^~`。，、！？（）]/;
const ascii = /^[\x20-\x7e]*$/;

/**
 * The watched ticker that the letters from `start` imitate: another script's letters, full-width or
 * mathematical ones, or invisible characters between them, or a digit for a letter.
 */
export function imitatedTicker(
  text: string,
  start: number,
  symbols: ReadonlySet<string>,
): { end: number; symbol: string } | null {
  let end = start;
  while (end < text.length && end < start + 48 && !stop.test(text[end] ?? '')) end++;
  const written = text.slice(start, end);
  if (ascii.test(written) && !/[01]/.test(written)) return null;
  let bare = '';
  // Where each kept letter ends, so that punctuation after the ticker stays outside.
  const ends: number[] = [];
  let at = start;
  for (const char of written) {
    at += char.length;
    if (/\p{Cf}|\p{M}/u.test(char)) continue;
    const plain = char.normalize('NFKD').replace(/\p{M}/gu, '');
    for (const letter of plain) {
      bare += twins.get(letter) ?? letter.toUpperCase();
      ends.push(at);
    }
  }
  const run = /^[A-Z\d._]+/.exec(bare)?.[0].replace(/[._]+$/, '') ?? '';
  const last = ends[run.length - 1];
  if (!last) return null;
  const shown = text.slice(start, last);
  if (shown.toUpperCase() === run && ascii.test(shown)) {
    const swapped = run.replaceAll('0', 'O').replaceAll('1', 'I');
    return swapped !== run && !symbols.has(run) && symbols.has(swapped)
      ? { end: last, symbol: swapped }
      : null;
  }
  return symbols.has(run) ? { end: last, symbol: run } : null;
}
