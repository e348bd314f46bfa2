import { followNavigation } from './follow-navigation.ts';
import { createIdleQueue } from './idle-queue.ts';
import { cardTag, noteTag } from './own-tags.ts';

export type PostVisitor = {
  /** A post's element has appeared, or something in it has changed. */
  visit(element: Element): void;
  /** Something in it has changed, and it is visited later. */
  defer(element: Element): void;
  /** Whether it is a post's element of which something is held: it may be no post any more. */
  holds(node: Node): node is Element;
  /** Something has left the document: what no longer stands in it is to be forgotten. */
  prune(): void;
  /** The page has gone to another address, or has come back: all that is held is to be looked at again. */
  revisit(): void;
};

export type Finding = {
  outer: string;
  /** What makes one post of another without a change of its words. */
  attributes: readonly string[];
};

/** More posts at once than any screen holds: those beyond wait until they are near it, or for idle time. */
const mostAtOnce = 40;

/** Custom elements, and what else is not named here: no selector finds them, and none of our own code as fast. */
const custom =
  ':not(div,span,a,p,br,img,svg,path,g,button,time,li,ul,article,section,i,b,strong,em,td,tr,table,tbody,h1,h2,h3,h4,ol,input,label,form,header,footer,nav,main,aside,picture,source,figure,video,canvas,script,style,link,meta,code,pre,blockquote,small,sup,sub,hr,use,circle,rect,defs,title,html,head,body)';

/** An element may become what its name says after it has come: then there is no record of its shadow root. */
const upgradeTries = 7;
const firstUpgradeMs = 250;

/**
 * Calls in the same microtask in which a post appears, so that a virtual list measures the post with
 * its note. Work grows with what changed, never with the page. Gives the roots in which posts are
 * found: the document's, and the open shadow roots in it.
 */
export function findPosts(
  document: Document,
  { outer, attributes }: Finding,
  visitor: PostVisitor,
  signal: AbortSignal,
): { roots(): ParentNode[] } {
  // Not the body: X's media viewer and sites of the Turbo kind replace it.
  const root = document.documentElement;
  const shadows = new Set<ShadowRoot>();
  let waiting = new Set<Element>();
  let address = document.location.href;
  let hasCustom = false;
  let lookAt = 0;
  const watched: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    ...(attributes.length > 0 ? { attributeFilter: [...attributes] } : {}),
  };

  const queue = createIdleQueue(document, (post) => {
    if (post.isConnected) visitor.visit(post);
  });
  const navigation = followNavigation(document, visitor.revisit, signal);
  const observer = new MutationObserver(answer);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    queue.clear();
    waiting.clear();
  });

  function answer(records: MutationRecord[]): void {
    const dirty = new Set<Element>();
    // A page may change one place a thousand times in a row: it is looked at once.
    const changed = new Set<Node>();
    let removed = false;
    let first: Element | null = null;
    let last: Element | null = null;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (!changed.has(target) && isOurs(target)) continue;
      if (type === 'childList') {
        if (removedNodes.length > 0) removed = true;
        else if (areOurs(addedNodes)) continue;
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          first ??= node;
          last = node;
          gather(node, dirty);
        }
      }
      changed.add(target);
    }
    for (const target of changed) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(outer);
      if (around) dirty.add(around);
      // Mastodon empties the posts that are off the screen: what is left is none.
      if (visitor.holds(target)) dirty.add(target);
    }
    lookForCustom(dirty, first, last);
    if (removed) visitor.prune();
    visitAll(dirty);
    if (navigation.isBlind && document.location.href !== address) {
      address = document.location.href;
      visitor.revisit();
    }
    // What came meanwhile is our own drawing: no answer to that.
    observer.takeRecords();
  }

  /** The posts that an element is or holds, and the shadow roots in it that may hold more. */
  function gather(from: Element | ShadowRoot, dirty: Set<Element>): void {
    if (from instanceof Element) {
      if (from.matches(outer)) dirty.add(from);
      if (from.localName.includes('-')) {
        hasCustom = true;
        watchShadow(from, dirty);
      }
    }
    // Most pages have no custom elements, and are not searched for them with every post that comes.
    for (const found of from.querySelectorAll(hasCustom ? `${outer}, ${custom}` : outer)) {
      if (found.matches(outer)) dirty.add(found);
      if (hasCustom) watchShadow(found, dirty);
    }
  }

  /** Looks for custom elements at both ends of what has come; in all the page at first, and when it is twice as old, and so on. */
  function lookForCustom(dirty: Set<Element>, ...ends: (Element | null)[]): void {
    if (hasCustom) return;
    const age = performance.now();
    const isDue = age >= lookAt;
    if (isDue) lookAt = 2 * age;
    hasCustom = (isDue ? [root] : ends).some((end) => end?.querySelector(custom));
    if (hasCustom) gather(root, dirty);
  }

  function watchShadow(host: Element, dirty: Set<Element>): void {
    const shadow = host.shadowRoot;
    if (isOurs(host)) return;
    if (shadow === null) {
      if (host.localName.includes('-') && !host.matches(':defined')) waitFor(host);
      return;
    }
    if (shadows.has(shadow)) return;
    shadows.add(shadow);
    observer.observe(shadow, watched);
    gather(shadow, dirty);
  }

  function waitFor(host: Element): void {
    if (waiting.add(host).size === 1) setTimeout(tryUpgraded, firstUpgradeMs, 1);
  }

  function tryUpgraded(tries: number): void {
    if (signal.aborted) return;
    const dirty = new Set<Element>();
    const hosts = [...waiting].filter((host) => host.isConnected);
    waiting = new Set(hosts.filter((host) => !host.matches(':defined')));
    for (const host of hosts) if (!waiting.has(host)) watchShadow(host, dirty);
    visitAll(dirty);
    if (waiting.size === 0 || tries === upgradeTries) waiting.clear();
    else setTimeout(tryUpgraded, firstUpgradeMs * 2 ** tries, tries + 1);
  }

  function visitAll(posts: Iterable<Element>): void {
    let visited = 0;
    for (const post of posts) {
      if (!post.isConnected) continue;
      visited += 1;
      if (visited > mostAtOnce) {
        queue.add(post);
        visitor.defer(post);
      } else {
        queue.delete(post);
        visitor.visit(post);
      }
    }
  }

  observer.observe(root, watched);
  const first = new Set<Element>();
  gather(root, first);
  lookForCustom(first);
  visitAll(first);

  return {
    roots() {
      for (const shadow of shadows) if (!shadow.host.isConnected) shadows.delete(shadow);
      return [root, ...shadows];
    },
  };
}

/** Capitals in HTML, small letters in XHTML. */
const ownNames = new Set([noteTag, cardTag].flatMap((tag) => [tag, tag.toUpperCase()]));

function isOurs(node: Node): boolean {
  return ownNames.has(node.nodeName);
}

function areOurs(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i++) if (!isOurs(nodes[i] as Node)) return false;
  return true;
}
