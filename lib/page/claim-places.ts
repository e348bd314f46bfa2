import type { JudgedClaim } from '../verdict.ts';
import type { PostOnPage } from './post-on-page.ts';

/** A claim where it stands in the page. */
export type ClaimPlace = { id: string; post: PostOnPage; judged: JudgedClaim; anchor: Range };

/** Every claim that is underlined, in the page's order. */
export function claimPlaces(posts: Iterable<PostOnPage>): ClaimPlace[] {
  return [...posts].sort(inPageOrder).flatMap((post) =>
    (post.note?.judged ?? [])
      .flatMap((judged) => {
        const anchor = post.note?.anchorOf(judged.claim) ?? null;
        const id = `${post.found.id}:${judged.claim.start}`;
        return anchor === null ? [] : [{ id, post, judged, anchor }];
      })
      .sort((a, b) => a.judged.claim.start - b.judged.claim.start),
  );
}

/**
 * The claim after, or before, the one that was shown last; from the first, or last, that the screen
 * has where none was, and round again at the ends.
 */
export function stepPlace(
  places: readonly ClaimPlace[],
  lastId: string | null,
  step: 1 | -1,
): ClaimPlace | null {
  const last = places.findIndex(({ id }) => id === lastId);
  if (last >= 0) return places.at((last + step) % places.length) ?? null;
  const onScreen = places.filter(({ anchor }) => isOnScreen(anchor));
  return onScreen.at(step === 1 ? 0 : -1) ?? places.at(step === 1 ? 0 : -1) ?? null;
}

/** Scrolls as far as it needs to, at once: the card that opens there must not travel. */
export function bringToScreen(anchor: Range): void {
  if (isOnScreen(anchor)) return;
  anchor.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function isOnScreen(anchor: Range): boolean {
  const { top, bottom } = anchor.getBoundingClientRect();
  const height = anchor.startContainer.ownerDocument?.documentElement.clientHeight ?? 0;
  return top >= 0 && bottom <= height && bottom > top;
}

export function inPageOrder(a: PostOnPage, b: PostOnPage): number {
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
