import allWords from 'virtual:all-words';
import { render } from 'preact';
import cardCss from '../../components/card.css?inline';
import fieldsCss from '../../components/fields.css?inline';
import noteCss from '../../components/note.css?inline';
import optionsCss from '../../components/options/options.css?inline';
import pagesCss from '../../components/pages.css?inline';
import popupCss from '../../components/popup.css?inline';
import switchCss from '../../components/switch.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import welcomeCss from '../../components/welcome/welcome.css?inline';
import contentCss from '../../entrypoints/notes.content/style.css?inline';
import { wordsOf } from '../../lib/words.ts';
import { type Place, scenes } from './scenes.tsx';

/** The sheets of each place, in the order in which the product has them. */
const sheets: Record<Place, string> = {
  note: noteCss + tokensCss,
  card: cardCss + tokensCss,
  popup: tokensCss + pagesCss + fieldsCss + switchCss + popupCss,
  options: tokensCss + pagesCss + fieldsCss + switchCss + optionsCss,
  welcome: tokensCss + pagesCss + switchCss + welcomeCss,
};

/** A picture has no moment: nothing moves, and no caret blinks. */
const still = `*, *::before, *::after {
  animation: none !important;
  transition: none !important;
  caret-color: transparent !important;
}`;

let fonts: string | null = null;

/** Draws what follows in these fonts, in place of the machine's own. */
export function wear(families: string): void {
  fonts = families;
}

function inFonts(css: string): string {
  if (fonts === null) return css;
  const named = css.replace(/\b(?:ui-monospace,\s*monospace|(?:system-ui,\s*)?sans-serif)/g, fonts);
  return `${named} code { font-family: ${fonts} }`;
}

export const names = Object.keys(scenes);
export const languages = Object.keys(allWords);

/** Draws one scene into an empty page. */
export function show(name: string, theme: 'light' | 'dark', language: string): void {
  const scene = scenes[name];
  if (scene === undefined) throw new Error(`There is no scene ${name}.`);
  const lost = (key: string): string => {
    throw new Error(`There is no word ${key} in ${language}.`);
  };
  const words = wordsOf(language, allWords[language] ?? null, {
    say: lost as Parameters<typeof wordsOf>[2]['say'],
    locale: language,
  });
  const { documentElement, body } = document;
  documentElement.lang = words.locale;
  documentElement.dir = words.direction;
  documentElement.dataset.theme = theme;
  body.replaceChildren();
  const isPage = scene.place !== 'note' && scene.place !== 'card';
  const own = new CSSStyleSheet();
  own.replaceSync(inFonts(sheets[scene.place] + still));
  const ground = new CSSStyleSheet();
  ground.replaceSync(
    inFonts(`${contentCss}
    :root { background: ${theme === 'dark' ? '#000' : '#fff'}; color: ${theme === 'dark' ? '#e7e9ea' : '#0f1419'} }
    body { padding: 12px; font: 15px/20px sans-serif }`),
  );
  document.adoptedStyleSheets = isPage ? [own] : [ground];
  // As the entrypoints have it; a page that is not ours has a heading of its own.
  const main = document.createElement(isPage && scene.place !== 'popup' ? 'div' : 'main');
  body.append(main);
  if (isPage) {
    render(scene.draw(words), main);
    return;
  }
  const heading = document.createElement('h1');
  heading.textContent = name;
  main.append(heading);
  const host = document.createElement(`touchstone-${scene.place}`);
  host.dataset.theme = theme;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [own];
  if (scene.place === 'card') {
    host.popover = 'manual';
    host.role = 'dialog';
    host.ariaLabel = 'Touchstone';
  }
  main.append(host);
  render(scene.draw(words), root);
  if (scene.place !== 'card') return;
  host.showPopover();
  host.style.cssText = 'top: 80px; left: 12px';
}

/** Every letter of the page, once; of what can be chosen, only what is. */
export function letters(): string {
  const found = new Set<string>();
  const look = (node: Node) => {
    if (node instanceof Text) for (const letter of node.data) found.add(letter);
    if (node instanceof HTMLOptionElement && !node.selected) return;
    if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
    for (const child of node.childNodes) look(child);
  };
  look(document.body);
  return [...found].join('');
}

/** Of these scenes in a language, all words that are not shown whole. */
export function cutOffIn(language: string, scenesAsked: readonly string[]): string[] {
  return scenesAsked.flatMap((name) => {
    show(name, 'light', language);
    return cutOff().map((words) => `${language} ${name}: ${words}`);
  });
}

/** Words that their own box does not show whole. */
function cutOff(): string[] {
  const found: string[] = [];
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const { overflowX, display } = getComputedStyle(element);
      if (display === 'inline' || overflowX === 'visible' || overflowX === 'auto') continue;
      if (element.scrollWidth > element.clientWidth + 1 && element.textContent)
        found.push(
          `${element.localName}.${element.className}: ${element.textContent.slice(0, 80)}`,
        );
    }
  };
  look(document);
  if (document.documentElement.scrollWidth > innerWidth)
    found.push('the page is wider than the screen');
  return found;
}
