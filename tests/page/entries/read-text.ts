import { mapText, type TextRules } from '../../../lib/page/text-map.ts';

const plain: TextRules = { hidden: '.gone', inlineDivs: false, keepsLines: false };

function mapOf(html: string, rules: Partial<TextRules>) {
  const block = document.createElement('div');
  // A test's own markup, in a page of its own.
  const parsed = new Range().createContextualFragment(html);
  block.append(parsed);
  document.body.replaceChildren(block);
  return { block, map: mapText([block], { ...plain, ...rules }) };
}

export const read = (html: string, rules: Partial<TextRules> = {}) => mapOf(html, rules).map.text;

/** The page's words behind a quote of the text; null where there is no way back. */
export function quoteInPage(html: string, quote: string, rules: Partial<TextRules> = {}) {
  const { map } = mapOf(html, rules);
  const start = map.text.indexOf(quote);
  return map.rangeOf({ start, end: start + quote.length })?.toString() ?? null;
}

/** The same after the page has changed something under the map. */
export function quoteAfter(html: string, quote: string, change: string): string | null {
  const { block, map } = mapOf(html, {});
  const start = map.text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
  if (change === 'letters') text.data = text.data.replace('30', '90');
  if (change === 'removal') text.remove();
  if (change === 'replacement') text.replaceWith(text.data);
  if (change === 'picture') block.querySelector('img')?.setAttribute('alt', '🔥');
  return map.rangeOf(span)?.toString() ?? null;
}
