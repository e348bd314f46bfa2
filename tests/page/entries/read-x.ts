import { x } from '../../../lib/page/sites/x.ts';

export function readAll() {
  return [...document.querySelectorAll(x.postSelector)].map((element) => {
    const found = x.readPost(element);
    return found && { id: found.id, postedAt: found.postedAt, text: found.block.textContent };
  });
}
