/** How near the window's edge an element is taken before its turn. */
const margin = '800px';
/** What is left of an idle period when we stop, in ms. */
const leastLeftMs = 2;

/** Elements that can wait: each has its turn when it comes near the window, or when nothing else is to be done. */
export type IdleQueue = {
  add(element: Element): void;
  delete(element: Element): void;
  clear(): void;
};

export function createIdleQueue(document: Document, take: (element: Element) => void): IdleQueue {
  const view = document.defaultView;
  const waiting = new Set<Element>();
  let asked: number | null = null;

  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) takeOut(target);
    },
    { rootMargin: margin },
  );

  function takeOut(element: Element): void {
    if (!waiting.delete(element)) return;
    nearby.unobserve(element);
    take(element);
  }

  function work(deadline: IdleDeadline): void {
    asked = null;
    for (const element of waiting) {
      if (deadline.timeRemaining() < leastLeftMs) break;
      takeOut(element);
    }
    ask();
  }

  function ask(): void {
    if (asked === null && waiting.size > 0) asked = view?.requestIdleCallback(work) ?? null;
  }

  return {
    add(element) {
      if (waiting.has(element)) return;
      waiting.add(element);
      nearby.observe(element);
      ask();
    },
    delete(element) {
      if (waiting.delete(element)) nearby.unobserve(element);
    },
    clear() {
      waiting.clear();
      nearby.disconnect();
      if (asked !== null) view?.cancelIdleCallback(asked);
      asked = null;
    },
  };
}
