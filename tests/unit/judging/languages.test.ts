import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureMetric } from '../../../lib/figure.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { readText } from '../../../lib/reading/read-text.ts';
import { asOf, coin } from './world.ts';

type Said = 'market_cap' | 'price' | 'circulating_supply';
type Language = {
  locales: string[];
  says: { [metric in Said]: string };
  /** Whether its short forms (`31 Mio. $`, `3123万`) are read; all its long ones are. */
  short?: boolean;
};

const languages: Record<string, Language> = {
  English: {
    locales: ['en-US', 'en-GB'],
    says: {
      market_cap: '$MRL has a market cap of %',
      price: '$MRL price: %',
      circulating_supply: '$MRL circulating supply: % coins',
    },
    short: true,
  },
  German: {
    locales: ['de-DE'],
    says: {
      market_cap: '$MRL hat eine Marktkapitalisierung von %',
      price: 'Der Preis von $MRL liegt bei %',
      circulating_supply: '% MRL im Umlauf',
    },
    short: true,
  },
  French: {
    locales: ['fr-FR'],
    says: {
      market_cap: 'La capitalisation de $MRL est de %',
      price: 'Le prix de $MRL est de %',
      circulating_supply: '% MRL en circulation',
    },
  },
  Spanish: {
    locales: ['es-ES'],
    says: {
      market_cap: 'La capitalización de mercado de $MRL es de %',
      price: 'Precio de $MRL: %',
      circulating_supply: '% MRL en circulación',
    },
  },
  Portuguese: {
    locales: ['pt-BR', 'pt-PT'],
    says: {
      market_cap: 'O valor de mercado de $MRL é de %',
      price: 'Preço de $MRL: %',
      circulating_supply: '% MRL em circulação',
    },
  },
  Russian: {
    locales: ['ru'],
    says: {
      market_cap: 'Капитализация $MRL составляет %',
      price: 'Цена $MRL: %',
      circulating_supply: 'В обращении % MRL',
    },
    short: true,
  },
  Turkish: {
    locales: ['tr'],
    says: {
      market_cap: '$MRL piyasa değeri %',
      price: '$MRL fiyatı %',
      circulating_supply: 'Dolaşımda % MRL var',
    },
  },
  Indonesian: {
    locales: ['id'],
    says: {
      market_cap: 'Kapitalisasi pasar $MRL %',
      price: 'Harga $MRL %',
      circulating_supply: '% MRL beredar',
    },
  },
  Vietnamese: {
    locales: ['vi'],
    says: {
      market_cap: 'Vốn hóa $MRL là %',
      price: 'Giá $MRL là %',
      circulating_supply: '% MRL đang lưu hành',
    },
  },
  Chinese: {
    locales: ['zh-CN', 'zh-TW'],
    says: {
      market_cap: '$MRL 市值 %',
      price: '$MRL 价格 %',
      circulating_supply: '$MRL 流通量 % 枚',
    },
    short: true,
  },
  Japanese: {
    locales: ['ja'],
    says: {
      market_cap: '$MRL の時価総額は%',
      price: '$MRL の価格は%',
      circulating_supply: '$MRL の流通量は%枚',
    },
    short: true,
  },
  Korean: {
    locales: ['ko'],
    says: {
      market_cap: '$MRL 시가총액 %',
      price: '$MRL 가격 %',
      circulating_supply: '$MRL 유통량 %개',
    },
    short: true,
  },
  Arabic: {
    locales: ['ar-EG', 'ar-AE'],
    says: {
      market_cap: 'القيمة السوقية لـ $MRL هي %',
      price: 'سعر $MRL هو %',
      circulating_supply: 'المعروض المتداول من $MRL هو %',
    },
    short: true,
  },
};

/** As many below each power of ten as below the next. */
const spread = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);

const figure = fc.oneof(
  fc.record({ metric: fc.constant<Said>('market_cap'), value: spread(1e5, 9e12) }),
  fc.record({ metric: fc.constant<Said>('price'), value: spread(1e-6, 9e4) }),
  fc.record({ metric: fc.constant<Said>('circulating_supply'), value: spread(1e5, 9e12) }),
);

const look = fc.record({
  digits: fc.integer({ min: 2, max: 6 }),
  compact: fc.constantFrom('long', 'short', null),
  currency: fc.constantFrom('narrowSymbol', 'code', 'name'),
  fullWidth: fc.boolean(),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

function print(value: number, metric: Said, locale: string, look: Look, short: boolean): string {
  const isMoney = metric !== 'circulating_supply';
  const compact =
    metric === 'price' ? null : look.compact === 'short' && !short ? 'long' : look.compact;
  const text = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: look.digits,
    ...(compact && { notation: 'compact', compactDisplay: compact }),
    ...(isMoney && {
      style: 'currency',
      currency: 'USD',
      // Elsewhere than in the long form with the currency's name, the magnitude is a lone letter in some languages.
      currencyDisplay: compact !== null && !short ? 'name' : look.currency,
    }),
  }).format(value);
  const isWide = look.fullWidth && /^(zh|ja)/.test(locale);
  return isWide
    ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : text;
}

const capOf = (metric: FigureMetric, value: number) => coin({ [metric]: [value] });

describe.each(Object.entries(languages))(
  'a figure printed in %s, read and judged',
  (_, language) => {
    const { locales, says, short = false } = language;
    const locale = fc.constantFrom(...locales);
    const judged = (said: number, actual: number, metric: Said, where: string, how: Look) => {
      const text = says[metric].replace('%', () => print(said, metric, where, how, short));
      const known = capOf(metric, actual);
      const { claims } = readText(text, [known.coin]);
      const verdicts = claims.map((claim) => {
        const { verdict } = judgeClaim(claim, known, { postedAt: null, asOf });
        return `${claim.metric} ${claim.low} ${verdict}`;
      });
      return { text, verdicts };
    };

    it('always holds where it is the true one', () => {
      fc.assert(
        fc.property(figure, locale, look, ({ metric, value }, where, how) => {
          const { text, verdicts } = judged(value, value, metric, where, how);
          expect(verdicts, text).toEqual([expect.stringMatching(`^${metric} .* holds$`)]);
        }),
        { numRuns: 300 },
      );
    });

    it('never holds where it is three times that, or a third', () => {
      fc.assert(
        fc.property(figure, locale, look, fc.boolean(), ({ metric, value }, where, how, more) => {
          const said = more ? value * 3 : value / 3;
          const { text, verdicts } = judged(said, value, metric, where, how);
          expect(verdicts, text).toEqual([expect.stringMatching(`^${metric} .* off$`)]);
        }),
      );
    });
  },
);
