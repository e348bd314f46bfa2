import type { ListedSource } from '../../components/options/source-row.tsx';
import type { Access, Source } from '../market/sources/source.ts';
import type { Settings } from '../settings.ts';

/** What this page remembers of a source beside its settings. */
export type Memo = Pick<ListedSource, 'tried' | 'accessTrouble'>;

/** The others answer without one and have no use for it. */
const takingKeys = ['coingecko', 'coinmarketcap'];

export function listSources(
  sources: readonly Source[],
  { sourcesOff }: Pick<Settings, 'sourcesOff'>,
  accessOf: (sourceId: string) => Access,
  memoOf: (sourceId: string) => Memo | undefined,
): ListedSource[] {
  return sources.map(({ id, name, hosts }) => {
    const { key, pro = false, baseUrl } = accessOf(id);
    return {
      id,
      name,
      hosts,
      on: !sourcesOff.includes(id),
      takesKey: takingKeys.includes(id),
      hasPlans: id === 'coingecko',
      hasKey: key !== null,
      isPro: pro,
      baseUrl,
      tried: null,
      accessTrouble: null,
      ...memoOf(id),
    };
  });
}
