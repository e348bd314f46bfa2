import { defaultSettings, type Settings } from '../../lib/settings.ts';

/** A file that is refused, and the field that is named for it; null where it is the file as a whole. */
export type HostileFile = { name: string; text: string; field: string | null };

type Json = { [key: string]: unknown };
type Edit = (file: { format: string; settings: Json }) => void;

const bitcoin = { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' };
const full: Settings = {
  ...defaultSettings,
  watch: [...defaultSettings.watch, bitcoin],
  choices: { SOL: { id: 'solana', symbol: 'SOL', name: 'Solana' } },
  sitesOff: ['reddit', 'example.org'],
  sourcesOff: ['binance'],
};

/** Other kinds of values than the field holds, as a hand or a program may have left them there. */
const values = {
  none: null,
  text: 'yes',
  number: 7,
  truth: true,
  list: ['x'],
  nested: { toString: 'x' },
};
type Kind = keyof typeof values;
const allKinds = Object.keys(values) as Kind[];

const fields: [path: string, is: Kind][] = [
  ['everywhere', 'truth'],
  ['snoozedUntil', 'number'],
  ['sitesOff', 'list'],
  ['watch', 'list'],
  ['choices', 'nested'],
  ['showing', 'text'],
  ['theme', 'text'],
  ['language', 'text'],
  ['currency', 'text'],
  ['badge', 'truth'],
  ['sourcesOff', 'list'],
  ['tolerance', 'nested'],
  ['watch[1].id', 'text'],
  ['watch[1].symbol', 'text'],
  ['watch[1].name', 'text'],
  ['watch[0].contracts', 'list'],
  ['watch[0].contracts[0].chain', 'text'],
  ['watch[0].contracts[0].address', 'text'],
  ['choices.SOL.id', 'text'],
  ['choices.SOL.name', 'text'],
  ['tolerance.share', 'number'],
  ['tolerance.points', 'number'],
];

const hidden = { bidi: '\u202e', zero: '\u0000', bell: '\u0007', line: '\n', joiner: '\u2060' };
const markup = '<img src=x onerror=alert(1)>';

/** Over 200 of them: each field of each wrong kind, each missing, and what only malice would write. */
export function hostileFiles(): HostileFile[] {
  return [...broken(), ...wrongKinds(), ...missing(), ...strangers(), ...malicious()];
}

function broken(): HostileFile[] {
  const whole = JSON.stringify(file());
  const texts: Record<string, string> = {
    'nothing at all': '',
    'white space': ' \n\t ',
    'a picture': '\u0089PNG\r\n\u001a\n\u0000\u0000',
    'a web page': '<!doctype html><title>settings</title>',
    'a script': 'alert(1)',
    'JSON with comments': `// mine\n${whole}`,
    'JSON with a comma too many': whole.replace(/\}$/, ',}'),
    'single quotes': whole.replaceAll('"', "'"),
    'two files in one': whole + whole,
    'a deep nest without an end': '['.repeat(100_000),
    'too many bytes': `{"format":"touchstone-settings","pad":"${'x'.repeat(600_000)}"}`,
    ...Object.fromEntries(
      [1, 2, 3, 5, 8].map((part) => [
        `the first ${part}/10`,
        whole.slice(0, (whole.length * part) / 10),
      ]),
    ),
    'no object': '7',
    'a list': '[]',
    null: 'null',
    'another program’s file': '{"version":2,"settings":{}}',
    'another format': whole.replace('touchstone-settings', 'other-settings'),
    'the settings without their envelope': JSON.stringify(full),
    'a later version': JSON.stringify(
      file(({ settings }) => Object.assign(settings, { version: 99 })),
    ),
  };
  return Object.entries(texts).map(([name, text]) => ({ name, text, field: null }));
}

function wrongKinds(): HostileFile[] {
  return fields.flatMap(([path, is]) =>
    allKinds
      .filter((kind) => kind !== is)
      .map((kind) => ({
        name: `${path} is ${kind}`,
        text: JSON.stringify(file(({ settings }) => put(settings, path, values[kind]))),
        field: `settings.${path}`,
      })),
  );
}

function missing(): HostileFile[] {
  const paths = fields.map(([path]) => path).filter((path) => !/contracts$/.test(path));
  return [...paths, 'version'].map((path) => ({
    name: `${path} is missing`,
    text: JSON.stringify(file(({ settings }) => put(settings, path, undefined))),
    field: `settings.${path}`,
  }));
}

function strangers(): HostileFile[] {
  return [
    'admin',
    'constructor',
    'everyWhere',
    'watch[0].price',
    'tolerance.extra',
    'choices.SOL.key',
  ].map((path) => ({
    name: `${path} is no setting`,
    text: JSON.stringify(file(({ settings }) => put(settings, path, 1))),
    field: `settings.${path}`,
  }));
}

function malicious(): HostileFile[] {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...bitcoin, id: `coin-${index}` }));
  const edits: [field: string, value: unknown, inside?: string][] = [
    ['snoozedUntil', -1],
    ['snoozedUntil', 1e300],
    ['showing', 'everything'],
    ['theme', markup],
    ['currency', 'doge'],
    ['currency', 'USD'],
    ['language', markup],
    ['language', 'de; rm'],
    ['language', '../../etc'],
    ['watch', many(501)],
    ['watch[1].id', 'opengradient'],
    ['watch[1].id', ''],
    ['watch[1].id', '../ping'],
    ['watch[1].id', 'bitcoin?vs_currency=eur'],
    ['watch[1].id', 'a b'],
    ['watch[1].id', 'x'.repeat(121)],
    ['watch[1].symbol', 'btc'],
    ['watch[1].symbol', '$BTC'],
    ['watch[1].symbol', ''],
    ['watch[1].symbol', 'X'.repeat(41)],
    ['watch[1].name', ''],
    ['watch[1].name', 'x'.repeat(121)],
    ...Object.values(hidden).flatMap((sign): [string, unknown][] => [
      ['watch[1].name', `Bit${sign}coin`],
      ['watch[1].symbol', `BT${sign}C`],
      ['watch[1].id', `bit${sign}coin`],
    ]),
    ['watch[0].handles', Array.from({ length: 21 }, () => 'x')],
    ['watch[0].handles', ['ok', markup], '[1]'],
    ['watch[0].ids', { binance: 'A B' }, '.binance'],
    ['watch[0].ids', { kraken: 'OPG' }, '.kraken'],
    ['watch[0].contracts[0].address', 'javascript:alert(1)//'],
    ['watch[0].contracts[0].address', '0x12 34'],
    ['watch[0].contracts[0].chain', 'base/../..'],
    ['watch[0].contracts[0].decimals', -1],
    ['watch[0].contracts[0].decimals', 1.5],
    ['watch[0].contracts[0].decimals', 1e9],
    ['sitesOff', ['x', 'x'], '[1]'],
    ['sitesOff', ['https://x.com/'], '[0]'],
    ['sitesOff', Array.from({ length: 501 }, (_, index) => `site-${index}`)],
    ['sourcesOff', [''], '[0]'],
    ['choices', { sol: bitcoin }, '.sol'],
    ['choices', { 'S O L': bitcoin }, '.S O L'],
    ['choices', { SOL: { ...bitcoin, id: 'a/b' } }, '.SOL.id'],
    ['tolerance.share', 0],
    ['tolerance.share', 5],
    ['tolerance.hedged', -0.1],
    ['tolerance.lastDigit', 1],
    ['tolerance.points', 1e6],
  ];
  const written = edits.map(([path, value, inside = ''], index) => ({
    name: `${path} is hostile (${index})`,
    text: JSON.stringify(file(({ settings }) => put(settings, path, value))),
    field: `settings.${path}${inside}`,
  }));
  // What only text can say: a prototype as a key of its own, and a number that is none.
  const text = JSON.stringify(file());
  return [
    ...written,
    {
      name: 'a prototype among the settings',
      text: text.replace('"settings":{', '"settings":{"__proto__":{"everywhere":false},'),
      field: 'settings.__proto__',
    },
    {
      name: 'a prototype among the choices',
      text: text.replace('"choices":{', `"choices":{"__proto__":${JSON.stringify(bitcoin)},`),
      field: 'settings.choices.__proto__',
    },
    {
      name: 'a number beyond all numbers',
      text: text.replace('"snoozedUntil":0', '"snoozedUntil":1e999'),
      field: 'settings.snoozedUntil',
    },
    {
      name: 'a version of letters',
      text: text.replace('"version":2', '"version":"2"'),
      field: 'settings.version',
    },
    {
      name: 'a version that never was',
      text: text.replace('"version":2', '"version":1.5'),
      field: 'settings.version',
    },
    {
      name: 'settings that are a list',
      text: JSON.stringify({ format: 'touchstone-settings', settings: [] }),
      field: 'settings',
    },
    {
      name: 'no settings',
      text: JSON.stringify({ format: 'touchstone-settings' }),
      field: 'settings',
    },
  ];
}

function file(edit: Edit = () => {}): { format: string; settings: Json } {
  const made = { format: 'touchstone-settings', settings: structuredClone(full) as Json };
  edit(made);
  return made;
}

/** `undefined` takes the field away. */
function put(settings: Json, path: string, value: unknown): void {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop() ?? '';
  const parent = keys.reduce<object>((at, key) => Reflect.get(at, key), settings);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else
    Object.defineProperty(parent, last, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}
