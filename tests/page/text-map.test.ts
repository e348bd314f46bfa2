import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as entry from './entries/read-text.ts';
import { openBench, type PageBench } from './harness.ts';

declare const underTest: typeof entry;

type Rules = Parameters<typeof entry.read>[1];

const keeps: Rules = { keepsLines: true, inlineDivs: true };

describe('the text of a block', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
    page = await bench.open({
      url: 'https://text.example/',
      html: '<!doctype html><html><body></body></html>',
      entry: 'entries/read-text.ts',
    });
  });
  afterAll(() => bench?.close());

  const read = (html: string, rules?: Rules) =>
    page.evaluate((a, b) => underTest.read(a, b), html, rules);

  it.each<[string, string, string, Rules?]>([
    ['emoji that are pictures', 'cap <img alt="🚀">30M', 'cap 🚀30M'],
    ['emoji with a name', 'up <img alt=":rocket:"> now', 'up :rocket: now'],
    ['no description of a picture', 'a<img alt="A chart of $30M">b', 'a b'],
    ['breaks', 'one<br><br>two', 'one\n\ntwo'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['lists and headings', '<h2>one</h2><ul><li>two</li><li>three</li></ul>', 'one\ntwo\nthree'],
    ['boxes', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['boxes that are none', 'by <div><a href="/x">@x</a></div> now', 'by @x now', keeps],
    ['cells', '<table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
    ['line feeds as spaces', 'one\n   two\tthree', 'one two three'],
    ['line feeds that are kept', 'one\n\ntwo', 'one\n\ntwo', keeps],
    ['no space at the beginning of a line', '<p> one</p> <p>\n two</p>', 'one\ntwo'],
    ['one space where two nodes have one each', 'one <b> two</b>', 'one two'],
    ['letters that stand in several nodes', '$<b>30</b>M', '$30M'],
    [
      'no hidden part',
      '<span class="gone">https://</span>example.com<span class="gone">/90M</span>',
      'example.com',
    ],
    ['nothing that is hidden by its attribute', 'one<span hidden> two</span>', 'one'],
    ['no code', 'one <code>$99M</code> two<pre>three</pre>', 'one two'],
    [
      'nothing that is typed',
      'one<span contenteditable="true"> two</span><textarea>three</textarea>',
      'one',
    ],
    ['no button', 'one<button>Show more</button>', 'one'],
    ['a cashtag that is a button', 'is <button>$OPG</button> up', 'is $OPG up'],
    ['one that acts as a button', 'is <span role="button"><b>$OPG</b></span> up', 'is $OPG up'],
    ['none that is hidden', 'is <button hidden>$OPG</button> up', 'is up'],
    ['no button that says more', 'up <button>$OPG is $30M, buy it</button>', 'up'],
    ['no script', 'one<script type="text/x">two</script><style>three</style>', 'one'],
    ['a space before a cashtag’s link', '9.8<a href="/s">$SOL</a>', '9.8 $SOL'],
    ['a space after it', '<a href="/s">$SOL</a>and', '$SOL and'],
    ['a space between two', '<a>$SOL</a><a>$BTC</a>', '$SOL $BTC'],
    ['none before a sign', '<a>$SOL</a>($1,331), <a>$BTC</a>’s', '$SOL($1,331), $BTC’s'],
    ['none in a word that is partly a link', 'un<a>likely</a>ness', 'unlikelyness'],
  ])('has %s', async (_, html, text, rules) => {
    expect(await read(html, rules)).toBe(text);
  });

  it.each([
    ['$<b>30</b>M cap', '$30M', '$30M'],
    ['<p>a</p><p>$OPG  has\n a $30M cap</p>', 'has a $30M', 'has\n a $30M'],
    ['x <i>y</i>  $30M', '$30M', '$30M'],
    ['9.8<a>$SOL</a>and', '$SOL', '$SOL'],
    ['at <img alt="🚀">30M', '🚀30M', '30M'],
  ])('leads back from “%s” to the page', async (html, quote, words) => {
    expect(await page.evaluate((a, b) => underTest.quoteInPage(a, b), html, quote)).toBe(words);
  });

  it('leads back to every word of a long text, whatever its white space', async () => {
    const words = Array.from({ length: 60 }, (_, place) => `w${place}`);
    const gaps = [' ', '  ', '\n', ' <b>', '</b>\n ', '<br>', ' <img alt="🚀"> '];
    const html = words.map((word, place) => word + gaps[place % gaps.length]).join('');
    for (const word of words) {
      const found = await page.evaluate((a, b) => underTest.quoteInPage(a, b), html, `${word}`);
      expect(found).toBe(word);
    }
  });

  it.each(['letters', 'removal', 'replacement'])(
    'leads nowhere after a change: %s',
    async (change) => {
      const quoted = (what: string) =>
        page.evaluate((a, b, c) => underTest.quoteAfter(a, b, c), 'a $30M cap', '$30M', what);
      expect(await quoted('none')).toBe('$30M');
      expect(await quoted(change)).toBeNull();
    },
  );

  it('leads nowhere where a picture has become another', async () => {
    const quoted = (what: string) =>
      page.evaluate(
        (a, b, c) => underTest.quoteAfter(a, b, c),
        'a <img alt="🚀">30M',
        '🚀30M',
        what,
      );
    expect(await quoted('none')).toBe('30M');
    expect(await quoted('picture')).toBeNull();
  });
});
