import type { Answer } from './figure.ts';
import type { JudgedClaim } from './verdict.ts';

/** Where reports go: the one place that names it. */
const reportUrl = 'https://github.com/touchstone-notes/touchstone/issues/new';

/** What somebody needs to see why a note is wrong. In English, for whoever mends it. */
export type Report = { title: string; body: string };

export function writeReport(
  { claim, verdict }: JudgedClaim,
  answer: Answer | undefined,
  version: string,
): Report {
  const { quote, metric, symbol, relation, low, high, unit, stance, hedged, frequency, period } =
    claim;
  const said = [relation, low, high, unit, period, stance, hedged ? 'hedged' : null, frequency];
  return {
    title: `This note is wrong: ${symbol ?? '?'} ${metric} ${verdict.verdict}`,
    body: [
      'What is wrong with it: ',
      '',
      `Quote: ${quote}`,
      `Reading: ${metric} of ${symbol ?? '?'}: ${said.filter((part) => part !== null).join(' ')} (rule ${claim.rule})`,
      `Verdict: ${verdict.verdict}, now ${verdict.now ?? 'not known'}, then ${verdict.then ?? 'not known'}`,
      ...figureLines(metric, answer),
      `Version: ${version}`,
    ].join('\n'),
  };
}

/** The form with the report in it. It is opened by the reader's own click, who has seen the report before. */
export function addressOfReport({ title, body }: Report): string {
  return `${reportUrl}?${new URLSearchParams({ title, body })}`;
}

function figureLines(metric: string, answer: Answer | undefined): string[] {
  if (answer?.kind !== 'figures') return [`Figures: ${answer?.kind ?? 'none yet'}`];
  const { coin, figures } = answer.figures;
  const values = Object.entries(figures).find(([name]) => name === metric)?.[1] ?? [];
  return [
    `Coin: ${coin.id}`,
    ...values.map(
      ({ source, value, observedAt }) =>
        `Figure: ${value} from ${source}, seen ${new Date(observedAt).toISOString()}`,
    ),
  ];
}
