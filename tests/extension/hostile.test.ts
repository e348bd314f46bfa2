import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type DrawnNote, readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import { openStage, type Stage } from './open-stage.ts';

const claim = '$OPG has a $30M market cap';
const firstId = 1_990_000_000_000_000_000n;
const idAt = (place: number) => String(firstId + BigInt(place));

/** Nothing that a page forbids its own scripts may be needed by us. */
const policy = "require-trusted-types-for 'script'; trusted-types 'none'";

/** In the page: makes a post in the shape of X's around what is given, and puts it into the timeline. */
const makePosts = `
  window.post = (place, ...content) => {
    const make = (tag, attributes, ...children) => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      made.append(...children);
      return made;
    };
    const id = String(${firstId}n + BigInt(place));
    const article = make('article', { 'data-testid': 'tweet' },
      make('a', { href: '/somebody/status/' + id }, make('time', {})),
      make('div', {}, make('div', { 'data-testid': 'tweetText' }, ...content)));
    (document.querySelector('main') ?? document.body).append(article);
    return article;
  };`;

describe('a page that', () => {
  let stage: Stage;
  let page: Page;
  let pages = 0;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());
  afterEach(() => page?.close());

  /** A page of its own whose script runs before Touchstone has come. */
  async function open(script = ''): Promise<void> {
    pages += 1;
    const address = `https://x.com/hostile/${pages}`;
    stage.world.pages.set(`${address}.js`, makePosts + script);
    stage.world.pages.set(
      address,
      `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>hostile</title></head>
      <body><main></main><script src="/hostile/${pages}.js"></script></body></html>`,
    );
    page = await stage.newPage();
    page.on('pageerror', (error) => stage.complaints.push(String(error)));
    await page.goto(address);
  }

  const run = (script: string) => page.evaluate(script);

  const holds = (place = 0): Promise<DrawnNote> =>
    vi.waitFor(
      async () => {
        const note = (await readNotes(page)).find(({ post }) => post === idAt(place));
        expect(note?.text).toContain('1 holds');
        return note as DrawnNote;
      },
      { timeout: 10_000 },
    );

  it('has put its own methods in the place of the DOM’s is annotated all the same', async () => {
    await open(`
      const broken = () => { throw new Error('not for you'); };
      const post = window.post;
      addEventListener('load', () => {
        post(0, '${claim}');
        for (const name of ['attachShadow', 'after', 'remove', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'getAttribute'])
          Element.prototype[name] = broken;
        Document.prototype.createElement = broken;
        Document.prototype.createRange = broken;
        CSS.highlights.set = broken;
        window.MutationObserver = window.IntersectionObserver = window.Highlight = broken;
        window.requestAnimationFrame = window.requestIdleCallback = window.setTimeout = broken;
        Array.prototype.map = Array.prototype.filter = Map.prototype.get = broken;
        Object.defineProperty(Element.prototype, 'localName', { get: broken });
      });`);
    await vi.waitFor(
      async () =>
        expect(
          await page.evaluate(() => document.getElementsByTagName('touchstone-note').length),
        ).toBe(1),
      { timeout: 10_000 },
    );
  });

  it('has made elements of our names its own keeps them, and is annotated', async () => {
    await open(`
      customElements.define('touchstone-note', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'open' }); }
      });
      post(0, '${claim}');`);
    await holds();
  });

  it('changes a post twenty thousand times in one go is answered once', async () => {
    await open(`post(0, '${claim}');`);
    await holds();
    await run(`{
      const text = document.querySelector('[data-testid="tweetText"]').firstChild;
      for (let i = 0; i < 20_000; i += 1) text.data = '$OPG has a $' + i + 'M market cap';
      text.data = '${claim}.';
    }`);
    await holds();
    expect(await readNotes(page)).toHaveLength(1);
    expect((await readMarks(page)).filter(({ kind }) => kind !== 'mention')).toHaveLength(1);
  });

  it('has posts of ten thousand elements, nested four thousand deep or a megabyte long still gets its notes', async () => {
    await open();
    await run(`{
      const many = Array.from({ length: 10_000 }, (_, i) => {
        const span = document.createElement('span');
        span.append('word' + i + ' ');
        return span;
      });
      post(0, ...many, '${claim}');
      // So deep only in the tree: the browser itself cannot lay out that much.
      const deep = document.createElement('span');
      deep.style.display = 'none';
      let inner = deep;
      for (let i = 0; i < 4_000; i += 1) inner = inner.appendChild(document.createElement('span'));
      inner.append('so deep ');
      post(1, deep, '${claim}');
      post(2, 'nothing to see '.repeat(70_000), '${claim}');
      post(3, '${claim}');
    }`);
    for (const place of [0, 1, 2, 3]) await holds(place);
  }, 60_000);

  it('takes another body, or writes its document anew, gets its notes again', async () => {
    await open(`post(0, '${claim}');`);
    await holds();
    await run(`{
      const body = document.createElement('body');
      body.append(document.createElement('main'));
      document.body = body;
      post(1, '${claim}');
      body.style.backgroundColor = 'black';
    }`);
    await holds(1);
    await vi.waitFor(async () =>
      expect(await page.$eval('touchstone-note', (note) => note.getAttribute('data-theme'))).toBe(
        'dark',
      ),
    );
    await run(`
      const post = window.post;
      document.open();
      document.close();
      post(2, '${claim}');`);
    await holds(2);
    expect(await readNotes(page)).toHaveLength(1);
  });

  it('is left and come back to has each note once', async () => {
    await open(`post(0, '${claim}');`);
    await holds();
    await page.goto('https://x.com/home');
    await page.waitForSelector('touchstone-note');
    // Not `goBack`, which waits for a load: a page that was kept comes back without one.
    await page.evaluate(() => history.back());
    await vi.waitFor(async () => expect(await page.title()).toBe('hostile'));
    await holds();
    expect(await readNotes(page)).toHaveLength(1);
  });

  it('is copied has none of our words in the copy', async () => {
    await open(`post(0, '${claim}'); post(1, 'The ferry was late.');`);
    await holds();
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString();
    });
    expect(selected).toContain(claim);
    expect(selected).toContain('The ferry');
    expect(selected).not.toContain('turnover');
    if (inject('browser') === 'firefox') return;
    // As a reader does, by the keyboard, and with what then comes out of the clipboard.
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.evaluate(() =>
      document.body.appendChild(document.createElement('textarea')).focus(),
    );
    await page.keyboard.press('v', { commands: ['Paste'] });
    const copied = await page.$eval('textarea', ({ value }) => value);
    expect(copied).toContain('The ferry');
    expect(copied).not.toContain('turnover');
  });

  it.runIf(inject('browser') === 'chromium')(
    'is printed has nothing of ours on paper',
    async () => {
      await open(`post(0, '${claim}');`);
      await holds();
      await page.emulateMediaType('print');
      const printed = await page.evaluate(() => ({
        display: getComputedStyle(document.querySelector('touchstone-note') as Element).display,
        line: getComputedStyle(document.documentElement, '::highlight(touchstone-holds)')
          .textDecorationLine,
      }));
      expect(printed).toEqual({ display: 'none', line: 'none' });
    },
  );

  it.runIf(inject('browser') === 'chromium')(
    'is shown in forced colours keeps the shapes',
    async () => {
      await open(`post(0, '${claim}');`);
      await holds();
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const look = await page.evaluate(() => ({
        height: document.querySelector('touchstone-note')?.getBoundingClientRect().height,
        line: getComputedStyle(document.documentElement, '::highlight(touchstone-holds)')
          .textDecorationLine,
      }));
      expect(look).toEqual({ height: 28, line: 'underline' });
    },
  );

  it('writes from right to left has its words underlined and its note turned round', async () => {
    await open(`post(0, '${claim}').dir = 'rtl';`);
    await holds();
    expect(await page.$eval('touchstone-note', (note) => getComputedStyle(note).direction)).toBe(
      'rtl',
    );
  });

  it('changes from light to dark a hundred times is followed to the end', async () => {
    await open(`post(0, '${claim}');`);
    await holds();
    await run(
      `for (let i = 0; i <= 100; i += 1) document.documentElement.style.backgroundColor = i % 2 ? 'white' : 'black';`,
    );
    await vi.waitFor(async () =>
      expect(await page.$eval('touchstone-note', (note) => note.getAttribute('data-theme'))).toBe(
        'dark',
      ),
    );
  });

  it('takes our note out again and again is not fought, and complains of nothing', async () => {
    await open(`post(0, '${claim}');`);
    await holds();
    const taken = await page.evaluate(async () => {
      let count = 0;
      for (let frame = 0; frame < 60; frame += 1) {
        const note = document.querySelector('touchstone-note');
        if (note) {
          document.body.append(note);
          count += 1;
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return count;
    });
    expect(taken).toBeGreaterThan(0);
    expect(await readNotes(page)).toHaveLength(1);
    expect(stage.complaints).toEqual([]);
  });
});
