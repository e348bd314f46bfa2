/** Two screens above the window and two below it are near: what is drawn there is drawn before it is seen. */
const margin = '200%';

/** Which elements are near the window, told by the browser when it has laid out the page anyway. */
export type Nearness = {
  watch(element: Element): void;
  unwatch(element: Element): void;
  /** False also where that is not known yet. */
  isFar(element: Element): boolean;
  clear(): void;
};

export function createNearness(
  document: Document,
  onChange: (element: Element, isNear: boolean) => void,
): Nearness {
  const far = new Set<Element>();
  // The document, not the window: in a frame the margin would count for nothing.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) far.delete(target);
        else far.add(target);
        onChange(target, isIntersecting);
      }
    },
    { root: document, rootMargin: margin },
  );
  return {
    watch: (element) => observer.observe(element),
    unwatch(element) {
      observer.unobserve(element);
      far.delete(element);
    },
    isFar: (element) => far.has(element),
    clear() {
      observer.disconnect();
      far.clear();
    },
  };
}
