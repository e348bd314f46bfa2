import { type Tolerance, toleranceBounds } from '../../lib/tolerance.ts';
import type { JudgedClaim } from '../../lib/verdict.ts';
import type { Say } from '../../lib/words.ts';
import { VerdictMark } from '../verdict-mark.tsx';

/** The example judged at one figure of the market. */
export type JudgedExample = { now: string; judged: JudgedClaim };

export type ToleranceFormProps = {
  tolerance: Tolerance;
  isStandard: boolean;
  quote: string;
  examples: readonly JudgedExample[];
  say: Say;
  locale: string;
  onChange(tolerance: Partial<Tolerance>): void;
  onStandard(): void;
};

const steps = { share: 0.01, hedged: 0.01, rank: 0.01, points: 0.1 } as const;
type Slide = keyof typeof steps;
const slides = Object.keys(steps) as Slide[];

export function ToleranceForm(props: ToleranceFormProps) {
  const { tolerance, isStandard, quote, examples, say, locale, onChange, onStandard } = props;
  return (
    <>
      <div class="sliders">
        {slides.map((key) => {
          const [min, max] = toleranceBounds[key];
          const words = printed(key, tolerance[key], locale);
          return (
            <div class="slider" key={key}>
              <label for={`tolerance-${key}`}>{say(`options.tolerance.${key}`)}</label>
              <input
                id={`tolerance-${key}`}
                type="range"
                min={min}
                max={max}
                step={steps[key]}
                value={tolerance[key]}
                aria-valuetext={words}
                onInput={(event) => onChange({ [key]: event.currentTarget.valueAsNumber })}
              />
              <output for={`tolerance-${key}`}>{words}</output>
            </div>
          );
        })}
      </div>
      <div class="judged-example" data-example="tolerance">
        <p>{say('options.tolerance.example', [quote])}</p>
        <ul>
          {examples.map(({ now, judged }) => {
            const word = judged.verdict.verdict;
            return (
              <li key={now}>
                <span>{say('options.tolerance.when', [now])}</span>
                <span class={`verdict ${word}`} data-verdict={word}>
                  <VerdictMark verdict={word} /> {say(`verdict.${word}`)}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      {!isStandard && (
        <button type="button" class="link" data-action="standard" onClick={onStandard}>
          {say('options.tolerance.standard')}
        </button>
      )}
    </>
  );
}

function printed(key: Slide, value: number, locale: string): string {
  const form: Intl.NumberFormatOptions =
    key === 'points'
      ? { maximumFractionDigits: 1 }
      : { style: 'percent', maximumFractionDigits: 0 };
  return `±${new Intl.NumberFormat(locale, form).format(value)}`;
}
