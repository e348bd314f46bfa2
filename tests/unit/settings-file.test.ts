import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { printSettingsFile, readSettingsFile } from '../../lib/settings-file.ts';
import { hostileFiles } from './hostile-files.ts';

const mine: Settings = {
  ...defaultSettings,
  watch: [
    { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' },
    ...defaultSettings.watch,
    {
      id: 'a.b~c_d-笔记',
      symbol: '比特币',
      name: 'Ünïcode “coin” 🚀 (old)',
      contracts: [{ chain: 'ton', address: 'EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2' }],
    },
  ],
  choices: { SOL: { id: 'solana', symbol: 'SOL', name: 'Solana' } },
  sitesOff: ['reddit', 'example.org'],
  sourcesOff: ['binance'],
  currency: 'btc',
  language: 'pt-BR',
  snoozedUntil: 1_795_000_000_000,
};

describe('a settings file', () => {
  it('brings back what was written', () => {
    expect(readSettingsFile(printSettingsFile(mine))).toEqual({ kind: 'settings', settings: mine });
  });

  it('may begin with a byte order mark, as some editors write it', () => {
    expect(readSettingsFile(`\ufeff${printSettingsFile(mine)}`).kind).toBe('settings');
  });

  it('of the first version is brought up to date', () => {
    const { watch } = mine;
    const old = { version: 1, everywhere: false, watch };
    const text = JSON.stringify({ format: 'touchstone-settings', settings: old });
    expect(readSettingsFile(text)).toEqual({
      kind: 'settings',
      settings: { ...defaultSettings, everywhere: false, watch },
    });
  });

  it('of the first version is held to the same rules', () => {
    const settings = { version: 1, everywhere: false, watch: 'OPG' };
    expect(readSettingsFile(JSON.stringify({ format: 'touchstone-settings', settings }))).toEqual({
      kind: 'refused',
      problem: { kind: 'field', field: 'settings.watch', fault: 'kind' },
    });
  });

  it('holds nothing but the settings, whatever else was in the object', () => {
    const written = printSettingsFile({ ...mine, ...{ savedAt: 7, key: 'secret' } });
    expect(written).not.toContain('secret');
    expect(written).not.toContain('savedAt');
  });
});

describe('a hostile settings file', () => {
  const files = hostileFiles();

  it('is one of at least 200, all different', () => {
    expect(new Set(files.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(files)('is refused by its field: $name', ({ text, field }) => {
    const read = readSettingsFile(text);
    if (read.kind !== 'refused') throw new Error('It was taken.');
    const { problem } = read;
    expect(problem.kind === 'field' ? problem.field : null).toBe(field);
  });

  it('says which of its faults is which', () => {
    const faults = new Map(
      files.flatMap(({ name, text }) => {
        const read = readSettingsFile(text);
        const problem = read.kind === 'refused' ? read.problem : null;
        return problem === null
          ? []
          : [[name, problem.kind === 'field' ? problem.fault : problem.kind] as const];
      }),
    );
    expect(faults.get('everywhere is missing')).toBe('missing');
    expect(faults.get('everywhere is text')).toBe('kind');
    expect(faults.get('admin is no setting')).toBe('stranger');
    expect(faults.get('theme is hostile (3)')).toBe('choice');
    expect(faults.get('a later version')).toBe('later-version');
    expect(faults.get('too many bytes')).toBe('too-big');
    expect(faults.get('a picture')).toBe('not-json');
    expect(faults.get('a list')).toBe('not-ours');
  });
});
