import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import type * as entry from './entries/draw-notes.ts';
import { openBench, type PageBench } from './harness.ts';
import { cap, pageOf, snowflake, xEpoch } from './pages/site-page.ts';

declare const underTest: typeof entry;

const first = snowflake('2026-11-20T01:00:00.000Z', xEpoch);
const second = snowflake('2026-11-20T02:00:00.000Z', xEpoch);

const tweet = (id: string, text: string) =>
  `<article data-testid="tweet" role="article"><a href="/ana/status/${id}"><time></time></a><div><div data-testid="tweetText">${text}</div></div></article>`;

describe('finding posts', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());
  afterEach(() => page?.close());

  const open = async (url: string, body: string) => {
    page = await bench.open({ url, html: pageOf(body), entry: 'entries/draw-notes.ts' });
    await page.evaluate(() => underTest.begin());
  };
  const ids = async () => (await readNotes(page)).map(({ post }) => post);

  it('sees another post in a cell of which only the link has changed', async () => {
    await open('https://x.com/cells', tweet(first, cap(31)));
    await page.evaluate(() => underTest.answerAll(31e6));
    expect(await ids()).toEqual([first]);
    await page.$eval(
      'article a',
      (link, id) => link.setAttribute('href', `/ana/status/${id}`),
      second,
    );
    expect(await ids()).toEqual([second]);
    const marks = await readMarks(page);
    expect(marks.filter(({ kind }) => kind === 'holds')).toHaveLength(1);
  });

  it('gives a quotation the new name of the post around it', async () => {
    const quote = `<div role="link" tabindex="0"><div data-testid="User-Name">@ben</div><time datetime="2026-11-20T03:00:00Z"></time><div><div data-testid="tweetText">${cap(32)}</div></div></div>`;
    await open('https://x.com/quotes', tweet(first, `The ferry.</div>${quote}<div>`));
    expect(await ids()).toEqual([`${first}/quote`]);
    await page.$eval(
      'article a',
      (link, id) => link.setAttribute('href', `/ana/status/${id}`),
      second,
    );
    expect(await ids()).toEqual([`${second}/quote`]);
  });

  it('sees another message where only the attribute with its id has changed', async () => {
    const html = `<div class="tgme_widget_message" data-post="coins/1"><div><div class="tgme_widget_message_text js-message_text">${cap(31)}</div></div></div>`;
    await open('https://t.me/s/coins', html);
    expect(await ids()).toEqual(['coins/1']);
    await page.$eval('[data-post]', (message) => message.setAttribute('data-post', 'coins/2'));
    expect(await ids()).toEqual(['coins/2']);
  });

  it('looks again at what it holds when the page goes to another address by itself', async () => {
    const html = `<div class="Message" id="message-1" data-message-id="1"><div class="text-content">${cap(31)}</div></div>`;
    await open('https://web.telegram.org/a/', html);
    await page.evaluate(() => history.replaceState(null, '', '#-100'));
    await vi.waitFor(async () => expect(await ids()).toEqual([]));
    await page.evaluate(() => underTest.end());
    await page.evaluate(() => underTest.begin());
    expect(await ids()).toEqual(['-100/1']);
    await page.evaluate(() => history.pushState(null, '', '#-200'));
    await vi.waitFor(async () => expect(await ids()).toEqual(['-200/1']));
  });

  it('takes its line away from a post that the page has emptied', async () => {
    const html = `<div id="mastodon"><article data-id="1"><time datetime="2026-11-20"></time><div><p lang="en">${cap(31)}</p></div></article></div>`;
    await open('https://mastodon.social/emptied', html);
    expect(await ids()).toEqual(['1']);
    await page.$eval('article', (article) => {
      article.setAttribute('style', 'height: 90px; opacity: 0; overflow: hidden');
      article.textContent = '<p>$OPG has a $31M market cap.</p>';
    });
    expect(await ids()).toEqual([]);
    expect(await readMarks(page)).toEqual([]);
  });

  it('finds posts in open shadow roots, also of elements that become what they are later', async () => {
    await open('https://x.com/shadow', '<x-early></x-early><x-late></x-late>');
    await page.evaluate(
      (early, late) => {
        const define = (name: string, html: string) => {
          class Timeline extends HTMLElement {
            connectedCallback() {
              const root = this.attachShadow({ mode: 'open' });
              root.append(new Range().createContextualFragment(html));
            }
          }
          customElements.define(name, Timeline);
        };
        define('x-late', late);
        define('x-soon', early);
        document.querySelector('x-early')?.append(document.createElement('x-soon'));
      },
      tweet(first, cap(31)),
      tweet(second, cap(32)),
    );
    const notes = () =>
      page.evaluate(() =>
        ['x-soon', 'x-late'].map((name) => {
          const note = document.querySelector(name)?.shadowRoot?.querySelector('touchstone-note');
          return [note?.getAttribute('data-post'), note?.getBoundingClientRect().height];
        }),
      );
    await vi.waitFor(async () => {
      expect(await notes()).toEqual([
        [first, 28],
        [second, 28],
      ]);
    });
    await page.evaluate(() => underTest.answerAll(31e6));
    const marks = await readMarks(page);
    expect(marks.filter(({ kind }) => kind !== 'mention')).toHaveLength(2);
    const shape = await page.evaluate(() => {
      const text = document
        .querySelector('x-soon')
        ?.shadowRoot?.querySelector('[data-testid="tweetText"]');
      return text && getComputedStyle(text, '::highlight(touchstone-holds)').textDecorationStyle;
    });
    expect(shape).toBe('solid');
    await page.evaluate((text) => {
      const root = document.querySelector('x-soon')?.shadowRoot;
      const block = root?.querySelector('[data-testid="tweetText"]');
      if (block?.firstChild) block.firstChild.nodeValue = text;
    }, 'No coin.');
    expect((await notes())[0]).toEqual([null, null]);
  });

  it('lets those far down wait for idle time, and finds them all', async () => {
    const many = Array.from({ length: 120 }, (_, place) =>
      tweet(String(BigInt(first) + BigInt(place)), cap(31)),
    );
    page = await bench.open({
      url: 'https://x.com/many',
      html: pageOf(many.join('')),
      entry: 'entries/draw-notes.ts',
    });
    const atOnce = await page.evaluate(() => {
      underTest.begin();
      return document.querySelectorAll('touchstone-note').length;
    });
    expect(atOnce).toBe(40);
    await vi.waitFor(async () => expect(await ids()).toHaveLength(120), { timeout: 5_000 });
  });

  it('starts anew on a document that is written anew', async () => {
    await open('https://x.com/written', tweet(first, cap(31)));
    await page.evaluate(() => underTest.startOver());
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      pageOf(tweet(second, cap(32))),
    );
    await vi.waitFor(async () => expect(await ids()).toEqual([second]));
  });

  it('draws words once that have something hidden in them', async () => {
    const words = `$<span hidden>x</span>OPG has a $31M market cap.<i></i>`;
    await open('https://x.com/hidden', tweet(first, words));
    await page.evaluate(() => underTest.answerAll(31e6));
    const line = await page.$('touchstone-note');
    await page.$eval('article i', (place) => place.append(''));
    expect(await line?.evaluate((note) => note.isConnected)).toBe(true);
    expect((await readMarks(page)).filter(({ kind }) => kind === 'holds')).toHaveLength(1);
  });

  it('says which of a site’s variants the posts of a page have', async () => {
    await open('https://x.com/diagnosis', tweet(first, cap(31)) + tweet(second, 'The ferry.'));
    expect(await page.evaluate(() => underTest.diagnose())).toMatchObject({
      site: 'x',
      seen: 2,
      identified: 2,
      withText: 2,
      variants: { tweet: 2, role: 0, quote: 0 },
      clues: { id: [2], 'text 1': [2] },
    });
  });
});
