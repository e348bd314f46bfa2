import { once } from 'node:events';
import { type Post, postSchema } from '../lib/post.ts';

/**
 * JSON Lines in, JSON Lines out, one for one and in order. A line that is no post gets an error in its
 * place, and the command ends with 1.
 */
export async function answerPosts(answer: (post: Post) => object): Promise<void> {
  // Whoever read the answers has gone (`| head`): nobody is left to answer.
  process.stdout.on('error', () => process.exit());
  // Not node:readline: it also splits at U+2028, which may stand in a JSON string.
  let rest = '';
  let isStart = true;
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    // Some editors put a mark before the first byte, which JSON.parse would refuse.
    const lines = (rest + (isStart ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
    isStart = false;
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
