import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers/find-browser.ts';
import type { DrivenBrowser } from './browsers/launch-browser.ts';
import { tabIdOf } from './browsers/launch-browser.ts';
import { cardIsOpen, pointAtMark, readMarks, readNotes } from './browsers/read-page.ts';
import { root } from './run-command.ts';

/** The first post's claims: its market cap, its supply, its turnover. */
const claimsOfFirstPost = 3;
const patienceMs = 20_000;

/** Without a display: keeps pictures, prints each note and verdict, answers 0 if they are there. */
export async function showWhatItSees(
  driven: DrivenBrowser,
  page: Page,
  pictures: string,
  name: BrowserName,
): Promise<number> {
  const picture = async (of: Page, what: string) => {
    const path = join(pictures, `${name}-${what}.png`) as `${string}.png`;
    await of.screenshot({ path });
    console.log(`Picture: ${relative(root, path)}`);
  };
  const first = await waitForFirstPost(page);
  await picture(page, 'timeline');
  await printPosts(page);
  if (!first) {
    console.error('The first post has no note, or not all of its claims are marked.');
    return 1;
  }
  const { quote } = (await readMarks(page)).find(
    ({ kind, post }) => kind !== 'mention' && post === first,
  ) as { quote: string };
  const point = await pointAtMark(page, quote);
  if (point) await page.mouse.move(point.x, point.y);
  const opened = await until(() => cardIsOpen(page));
  if (opened) await picture(page, 'card');
  else console.error(`No card opened over “${quote}”.`);

  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('#theme')?.click();
  });
  // Notes follow the page's theme with the next frame.
  await until(async () => (await page.$('touchstone-note[data-theme="dark"]')) !== null);
  await picture(page, 'timeline-dark');

  const popup = await driven.openExtensionPage('popup.html');
  const tab = await tabIdOf(page, popup);
  await popup.close();
  const popupOfTab = await driven.openExtensionPage(`popup.html?tab=${tab}`);
  await popupOfTab.setViewport({ width: 400, height: 400 });
  await picture(popupOfTab, 'popup');
  return opened ? 0 : 1;
}

/** The id of the first post once it has a note and its claims have their verdicts, else null. */
async function waitForFirstPost(page: Page): Promise<string | null> {
  let first: string | null = null;
  await until(async () => {
    const [note] = await readNotes(page);
    if (!note) return false;
    const marks = await readMarks(page);
    const claims = marks.filter(({ kind, post }) => kind !== 'mention' && post === note.post);
    if (claims.length < claimsOfFirstPost) return false;
    first = note.post;
    return true;
  });
  return first;
}

async function printPosts(page: Page): Promise<void> {
  const notes = await readNotes(page);
  const marks = await readMarks(page);
  const posts = await page.$$eval('article', (articles) =>
    articles.map((article) => ({
      id: article.querySelector<HTMLAnchorElement>('a[href*="/status/"]')?.href.split('/').at(-1),
      author: article.querySelector('[data-testid="User-Name"] a:last-child')?.textContent,
      text: article.querySelector('[data-testid="tweetText"]')?.textContent ?? '',
    })),
  );
  for (const { id, author, text } of posts) {
    console.log(`\n${author}: ${text.replace(/\s+/g, ' ').slice(0, 88)}`);
    const note = notes.find(({ post }) => post === id);
    console.log(note ? `  note      ${note.text}` : '  (no note)');
    for (const { kind, quote } of marks.filter((mark) => mark.post === id)) {
      console.log(`  ${kind.padEnd(9)} “${quote.replace(/\s+/g, ' ')}”`);
    }
  }
  console.log();
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
