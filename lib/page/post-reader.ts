import { noteTag } from './own-tags.ts';
import { readInstant } from './read-instant.ts';
import type { Clue, FoundPost, Markup, Site, Variant } from './sites/site.ts';
import { mapText, type TextMap } from './text-map.ts';

type PostIdentity = Omit<FoundPost, 'blocks'>;

/** Which of a site's ways to find something was the one, for the diagnosis of a site that has changed. */
export type Tally = (what: string, place: number) => void;

/** A site's declaration at work in a page. */
export type PostReader = {
  /** Matches every post's element. */
  readonly selector: string;
  /** Matches those that are looked for in the page, and those that are looked for in a post. */
  readonly outer: string;
  readonly inner: string | null;
  /** The attributes by which a site, without another word, makes one post of another. */
  readonly attributes: readonly string[];
  /** The elements of a post's own text; none where it has only pictures. */
  findBlocks(element: Element, tally?: Tally): Element[];
  mapBlocks(blocks: readonly Element[]): TextMap;
  /** Null for what looks like a post and is none, or is not there yet. */
  identify(element: Element, tally?: Tally): PostIdentity | null;
  /** The post's id alone, for whom knows the rest. */
  idOf(element: Element): string | null;
};

/** Whatever stands in one of these is being written, or is no prose. */
const noText =
  'textarea, pre, code, [role="textbox"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const unseen = '[hidden], [aria-hidden="true"]';

/** How far the element of a post may be above its text, where nothing else says which it is. */
const mostClimbs = 12;

/** What `a.compareDocumentPosition(b)` says where b comes after a and not in it. */
const follows = 4;

const mostInARow = 100;

export function createPostReader(site: Site, document: Document): PostReader {
  const selectorOf = (variants: readonly Variant[]) => variants.map(({ post }) => post).join(', ');
  const selector = selectorOf(site.variants);
  const rules = {
    hidden: site.hidden ?? '',
    inlineDivs: site.inlineDivs === true,
    keepsLines: site.keepsLines === true,
  };
  const numbers = new WeakMap<Element, number>();
  let counted = 0;

  const markups: readonly (Markup & Variant)[] = site.variants.map((variant) => ({
    ...site,
    ...variant,
  }));

  function markupOf(element: Element, tally?: Tally): Markup | null {
    const place = markups.findIndex(({ post }) => element.matches(post));
    tally?.('post', place);
    return markups[place] ?? null;
  }

  /** The matches in a post that are its own, and not those of a post that stands in it. */
  function* ownMatches(element: Element, scope: Element, where: string): Generator<Element> {
    const isOwn = (found: Element) =>
      // Our own line may have the slot of the block before it.
      found.localName !== noteTag &&
      found.closest(selector) === (scope === element ? element : null);
    // Mostly the first is the one, and the others need not be looked for.
    const first = scope.querySelector(where);
    if (first === null) return;
    if (isOwn(first)) yield first;
    for (const found of scope.querySelectorAll(where)) {
      if (found !== first && isOwn(found)) yield found;
    }
  }

  function scopeOf(element: Element, climb: string | undefined): Element | null {
    if (climb === undefined) return element;
    let scope = element.parentElement;
    for (let climbs = 0; scope !== null && climbs < mostClimbs; climbs += 1) {
      const links = Array.from(scope.querySelectorAll(climb));
      // A head comes before its text; what comes after may be that of a quotation.
      if (links.some((link) => link.compareDocumentPosition(element) === follows)) {
        // Further up than its own post, it would take the neighbour's name for its own.
        return scope.querySelector(selector) === element ? scope : null;
      }
      scope = scope.parentElement;
    }
    return null;
  }

  function* placesOf(element: Element, scope: Element, where: string): Generator<Element> {
    if (where === '') yield element;
    else if (where.startsWith(':root ')) yield* document.querySelectorAll(where.slice(6));
    else if (!where.startsWith('+ ')) yield* ownMatches(element, scope, where);
    else if (element.nextElementSibling !== null) {
      yield* element.nextElementSibling.querySelectorAll(where.slice(2));
    }
  }

  function valueAt(place: Element, attribute: string): string | null {
    if (attribute === '') return place.textContent;
    const values = attribute.split(' ').map((name) => {
      if (name === ':address') return document.location.href;
      if (name === ':hash') return document.location.hash.slice(1);
      return place.getAttribute(name);
    });
    return values.every((value) => value) ? values.join('/') : null;
  }

  function lookUp(
    element: Element,
    scope: Element,
    what: string,
    clues: readonly Clue[],
    tally?: Tally,
  ): string | null {
    for (const [place, [where, attribute, pattern]] of clues.entries()) {
      for (const at of placesOf(element, scope, where)) {
        // Handles come between marks that turn the direction of writing.
        const value = valueAt(at, attribute)?.replace(
          /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
          '',
        );
        const found = pattern && value ? (pattern.exec(value)?.[1] ?? '') : value;
        if (!found?.trim()) continue;
        tally?.(what, place);
        return found.trim();
      }
    }
    return null;
  }

  /** The address of a page is that of its first post; a paragraph that has no id is known by its number. */
  function idOfPage(element: Element): string | null {
    if (site.pageId !== undefined) {
      const id = site.pageId.exec(document.location.href)?.[1];
      return id !== undefined && document.querySelector(selector) === element ? id : null;
    }
    if (site.pages.length > 0) return null;
    let number = numbers.get(element);
    if (number === undefined) {
      counted += 1;
      number = counted;
      numbers.set(element, number);
    }
    return `${document.location.pathname}#${number}`;
  }

  function idOf(
    element: Element,
    scope: Element | null,
    markup: Markup,
    tally?: Tally,
  ): { id: string; isOwn: boolean } | null {
    const stated = scope && lookUp(element, scope, 'id', markup.postId, tally);
    if (stated !== null) return { id: stated, isOwn: true };
    const ofPage = idOfPage(element);
    if (ofPage !== null) return { id: ofPage, isOwn: true };
    const outer = element.parentElement?.closest(selector);
    const around = outer && identify(outer);
    return around ? { id: `${around.id}/quote`, isOwn: false } : null;
  }

  function recognise(element: Element, tally?: Tally) {
    const markup = markupOf(element, tally);
    if (markup === null) return null;
    // A paragraph is its own text.
    if (markup.text[0]?.[0] === '' && !isRead(element, element)) return null;
    const scope = scopeOf(element, markup.climb);
    const known = idOf(element, scope, markup, tally);
    return known && { markup, scope, known };
  }

  function identify(element: Element, tally?: Tally): PostIdentity | null {
    const recognised = recognise(element, tally);
    if (recognised === null) return null;
    const { markup, scope, known } = recognised;
    const say = (what: 'author' | 'permalink' | 'time') =>
      lookUp(element, scope ?? element, what, markup[what], tally);
    const fromId = known.isOwn ? site.clock?.(known.id) : null;
    const time = fromId == null || tally !== undefined ? say('time') : null;
    return {
      id: known.id,
      author: () => say('author') ?? (site.authorCarries ? authorBefore(element) : null),
      permalink() {
        const link = say('permalink');
        return link === null ? null : new URL(link, document.baseURI).href;
      },
      postedAt: fromId ?? (time === null ? null : readInstant(time)),
    };
  }

  /** The first of several messages in a row says whose they are. */
  function authorBefore(element: Element): string | null {
    let before = element.previousElementSibling;
    for (let steps = 0; before !== null && steps < mostInARow; steps += 1) {
      const markup = markupOf(before);
      const author = markup && lookUp(before, before, 'author', markup.author);
      if (author !== null) return author;
      before = before.previousElementSibling;
    }
    return null;
  }

  function isRead(block: Element, post: Element): boolean {
    if (block.closest(noText) !== null) return false;
    const hidden = block.closest(rules.hidden === '' ? unseen : `${unseen}, ${rules.hidden}`);
    return hidden === null || !post.contains(hidden);
  }

  return {
    selector,
    outer: selectorOf(site.variants.filter(({ inside }) => !inside)),
    inner: selectorOf(site.variants.filter(({ inside }) => inside)) || null,
    attributes: attributesOf(site),
    identify,
    idOf: (element) => recognise(element)?.known.id ?? null,
    findBlocks(element, tally) {
      const markup = markupOf(element, tally);
      if (markup === null) return [];
      const blocks: Element[] = [];
      for (const [part, choices] of markup.text.entries()) {
        const before = blocks.length;
        for (const [place, choice] of choices.entries()) {
          const found = choice === '' ? [element] : ownMatches(element, element, choice);
          for (const block of found) {
            if (isRead(block, element) && !blocks.some((other) => other.contains(block))) {
              blocks.push(block);
            }
          }
          if (blocks.length === before) continue;
          tally?.(`text ${part}`, place);
          break;
        }
      }
      return blocks;
    },
    mapBlocks(blocks) {
      const nested = blocks.flatMap((block) => [...block.querySelectorAll(selector)]);
      return mapText(blocks, rules, new Set(nested));
    },
  };
}

function attributesOf(site: Site): string[] {
  const markups = [site, ...site.variants];
  const clues = markups.flatMap(({ postId = [], time = [] }) => [...postId, ...time]);
  const names = clues.flatMap(([, attribute]) => attribute.split(' '));
  return [...new Set(names)].filter((name) => /^\w/.test(name));
}
