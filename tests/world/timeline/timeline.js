// Draws the demo posts in the shape of X's own page: the same test ids, nesting and roles, with own styles.

const section = document.querySelector('section');
const cells = new Map();

setTheme(new URLSearchParams(location.search).get('theme') ?? preferredTheme());
document.querySelector('#theme').addEventListener('click', () => {
  setTheme(document.documentElement.style.colorScheme === 'dark' ? 'light' : 'dark');
});

/** What a test may do to the page (DemoHooks), as the site would: cells and text containers are kept. */
window.demo = {
  add(post) {
    const cell = makeCell();
    cell.show(post);
    cells.set(post.id, cell);
    section.append(cell.element);
  },
  edit(id, text) {
    const cell = cells.get(id);
    cell.show({ ...cell.post, text });
  },
  recycle(id, post) {
    const cell = cells.get(id);
    cells.delete(id);
    cells.set(post.id, cell);
    cell.show(post);
  },
  remove(id) {
    cells.get(id).element.remove();
    cells.delete(id);
  },
};

const posts = await (await fetch('/demo/posts.json')).json();
const only = /\/status\/(\d+)/.exec(location.pathname)?.[1];
for (const post of posts) {
  if (!only || post.id === only) window.demo.add(post);
}

function preferredTheme() {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function setTheme(theme) {
  document.documentElement.style.colorScheme = theme;
  document.querySelector('#theme').textContent = theme === 'dark' ? 'Light' : 'Dark';
}

function makeCell() {
  const article = element('article', { 'data-testid': 'tweet', role: 'article', tabindex: '0' });
  const avatar = element('div', { class: 'avatar', 'data-testid': 'Tweet-User-Avatar' });
  const author = element('div', { 'data-testid': 'User-Name' });
  const permalink = element('a', { role: 'link' });
  const time = element('time');
  const text = element('div', { 'data-testid': 'tweetText', dir: 'auto' });
  const quoteSlot = element('div', { class: 'box' });
  permalink.append(time);
  const byline = element('div', { class: 'byline' }, author, '·', permalink);
  const textBox = element('div', { class: 'box' }, text);
  const body = element('div', { class: 'box grow' }, byline, textBox, quoteSlot, actions());
  article.append(element('div', { class: 'row' }, avatar, body));
  const cell = element('div', { 'data-testid': 'cellInnerDiv' }, article);
  return {
    element: cell,
    post: null,
    show(post) {
      this.post = post;
      showAvatar(avatar, post.author);
      author.replaceChildren(
        userLink(post.author, post.author.name, 'name'),
        userLink(post.author, `@${post.author.handle}`, ''),
      );
      permalink.href = `/${post.author.handle}/status/${post.id}`;
      showTime(time, post.at);
      text.lang = post.lang;
      text.replaceChildren(...richText(post.text, true));
      quoteSlot.replaceChildren(...(post.quote ? [quoteCard(post.quote)] : []));
    },
  };
}

/** A quoted post has no links of its own: handles and cashtags are plain spans there. */
function quoteCard(quote) {
  const avatar = element('div', { class: 'avatar' });
  showAvatar(avatar, quote.author);
  const time = element('time');
  showTime(time, quote.at);
  const author = element('div', { 'data-testid': 'User-Name' });
  author.append(
    element('span', { class: 'name' }, quote.author.name),
    element('span', {}, `@${quote.author.handle}`),
  );
  const text = element('div', { 'data-testid': 'tweetText', dir: 'auto' });
  text.append(...richText(quote.text, false));
  return element(
    'div',
    { class: 'box quoted', role: 'link', tabindex: '0' },
    element('div', { class: 'byline' }, avatar, author, '·', time),
    text,
  );
}

function richText(text, linked) {
  const pieces = text.split(/(@\w+|[$#][A-Za-z]\w*|\p{Extended_Pictographic}\uFE0F?)/u);
  return pieces.filter(Boolean).map((piece) => {
    if (/^\p{Extended_Pictographic}/u.test(piece)) return emoji(piece);
    if (!/^[@$#][A-Za-z_]/.test(piece)) return element('span', {}, piece);
    if (!linked) return element('span', {}, element('span', { dir: 'ltr' }, piece));
    const link = element('a', { dir: 'ltr', role: 'link', href: entityHref(piece) }, piece);
    const inline = element('span', {}, link);
    return piece.startsWith('@') ? element('div', {}, inline) : inline;
  });
}

function entityHref(entity) {
  const word = entity.slice(1);
  if (entity.startsWith('@')) return `/${word}`;
  if (entity.startsWith('#')) return `/hashtag/${word}?src=hashtag_click`;
  return `/search?q=%24${word}&src=cashtag_click`;
}

function emoji(character) {
  const code = character.codePointAt(0).toString(16);
  return element('img', { alt: character, draggable: 'false', src: `/demo/emoji/${code}.svg` });
}

function userLink(author, label, className) {
  return element('a', { role: 'link', href: `/${author.handle}`, class: className }, label);
}

function showAvatar(avatar, author) {
  avatar.textContent = author.name.slice(0, 1).toUpperCase();
  const hue = [...author.handle].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  avatar.style.setProperty('--hue', hue);
}

function showTime(time, at) {
  const hours = (Date.now() - Date.parse(at)) / 3_600_000;
  const day = new Date(at).toLocaleDateString('en', { day: 'numeric', month: 'short' });
  time.dateTime = at;
  if (hours < 1) time.textContent = `${Math.round(hours * 60)}m`;
  else time.textContent = hours < 24 ? `${Math.floor(hours)}h` : day;
}

function actions() {
  const icons = {
    reply: 'M2 7a5 5 0 0 1 5-5h2a5 5 0 0 1 0 10L6 15v-3a5 5 0 0 1-4-5Z',
    retweet: 'M4 3v8h6M1.5 5.5 4 3l2.5 2.5M12 13V5H6m8.5 5.5L12 13l-2.5-2.5',
    like: 'M8 14 2.5 8.5a3.5 3.5 0 0 1 5.5-4 3.5 3.5 0 0 1 5.5 4Z',
    bookmark: 'M4 2h8v12l-4-3-4 3Z',
  };
  const row = element('div', { class: 'actions', role: 'group' });
  for (const [name, path] of Object.entries(icons)) {
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    icon.setAttribute('viewBox', '0 0 16 16');
    icon.setAttribute('aria-hidden', 'true');
    line.setAttribute('d', path);
    icon.append(line);
    const attributes = { type: 'button', 'data-testid': name, 'aria-label': name };
    row.append(element('button', attributes, icon));
  }
  return row;
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
