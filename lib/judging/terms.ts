import type { CoinFigures, SourceValue } from '../figure.ts';
import type { Rates } from '../money.ts';
import { defaultTolerance, type Tolerance } from '../tolerance.ts';

/** What a claim is judged by, beside its coin's figures. */
export type Terms = {
  tolerance: Tolerance;
  /** Money in a currency without a rate is not compared. */
  rates: Rates;
  /** Other coins of the same ticker, where they are known: what is false of one may be true of another. */
  namesakes: readonly CoinFigures[];
  /** What single venues trade in 24 h, in USD. */
  venueVolumes: readonly SourceValue[];
};

/** The command-line contract's: a market file has neither rates nor venues. */
export const contractTerms: Terms = {
  tolerance: defaultTolerance,
  rates: {},
  namesakes: [],
  venueVolumes: [],
};
