import { once } from 'node:events';
import { type Post, postSchema } from '../lib/post.ts';

/**
 * JSON Lines in, JSON Lines out, one for one and in order. A line that is no post gets an error in its
 * place, and the command ends with 1.
 */
export async function answerPosts(answer: (post: Post) => object): Promise<void> {
  // Not node:readline: it also splits at U+2028, which may stand in a JSON string.
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) await answerLine(line, answer);
  }
  if (rest !== '') await answerLine(rest, answer);
}

async function answerLine(line: string, answer: (post: Post) => object): Promise<void> {
  const post = postSchema.safeParse(parsed(line));
  if (!post.success) process.exitCode = 1;
  const reply = post.success ? answer(post.data) : { id: null, error: 'not a post' };
  // Else a slow reader at the other end would have the answers pile up here.
  if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) await once(process.stdout, 'drain');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
