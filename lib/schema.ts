import * as z from 'zod/mini';

// zod would compile its parsers with `new Function`. No page of ours allows that, the attempt alone is
// reported in the page's console, and store reviewers rightly ask about it.
z.config({ jitless: true });

export { z };
