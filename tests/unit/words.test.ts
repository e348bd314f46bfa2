import { describe, expect, it } from 'vitest';
import type { i18n } from '#i18n';
import { wordsOf } from '../../lib/words.ts';

const browsers = { say: ((key: string) => `browser: ${key}`) as typeof i18n.t, locale: 'en-GB' };

describe('wordsOf', () => {
  it('are the browser’s own where no language is chosen, or we have no table of it', () => {
    expect(wordsOf('', null, browsers)).toMatchObject({ locale: 'en-GB', direction: 'ltr' });
    const { say, locale } = wordsOf('xx', null, browsers);
    expect(say('card.now')).toBe('browser: card.now');
    expect(locale).toBe('en-GB');
  });

  it('are the table’s, with what is said put in its place', () => {
    const { say, locale } = wordsOf(
      'de',
      { card_now: 'jetzt', card_between: '$2 und $1, in $$ und noch einmal $2' },
      browsers,
    );
    expect(locale).toBe('de');
    expect(say('card.now')).toBe('jetzt');
    expect(say('card.between', ['a$1', 'b'])).toBe('b und a$1, in $ und noch einmal b');
  });

  it.each([
    [0, 'keine', '0 Angaben'],
    [1, 'eine', '1 Angabe'],
    [2, 'viele', '2 Angaben'],
    [7, 'viele', '7 Angaben'],
  ])('count %i as the language does', (count, ofThree, ofTwo) => {
    const two = wordsOf('de', { popup_claims: '$1 Angabe | $1 Angaben' }, browsers);
    expect(two.say('popup.claims', count)).toBe(ofTwo);
    const three = wordsOf('de', { popup_claims: 'keine | eine | viele' }, browsers);
    expect(three.say('popup.claims', count)).toBe(ofThree);
  });

  it('are the browser’s own for what the table lacks', () => {
    expect(wordsOf('de', {}, browsers).say('card.now')).toBe('browser: card.now');
  });

  it.each([
    ['ar', 'ar', 'rtl'],
    ['pt_BR', 'pt-BR', 'ltr'],
    ['zh-CN', 'zh-CN', 'ltr'],
  ])('run the way %s is written', (language, locale, direction) => {
    expect(wordsOf(language, {}, browsers)).toMatchObject({ locale, direction });
  });
});
