import type { DayRow } from '../lib/figure.ts';

const width = 368;

export type ChartProps = {
  rows: readonly DayRow[];
  levelOf(row: DayRow): number | null;
  /** The level that the claim states, drawn across; null where it is no level. */
  said: number | null;
  /** The UTC day of the post, `2026-11-19`. */
  postedDay: string | null;
  label: string;
  /** In px, as the style sheet has it. */
  height?: number;
};

/** A line of days. A day without data is a gap in it, never a zero. */
export function Chart({ rows, levelOf, said, postedDay, label, height = 64 }: ChartProps) {
  const values = rows.map(levelOf);
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known, ...(said === null ? [] : [said]));
  const high = Math.max(...known, ...(said === null ? [] : [said]));
  const x = (index: number) => (index / Math.max(rows.length - 1, 1)) * width;
  const y = (value: number) => height - 4 - ((value - low) / (high - low || 1)) * (height - 8);
  const postedAt = rows.findIndex(({ at }) => at === postedDay);
  const posted = values[postedAt] ?? null;
  let path = '';
  let penDown = false;
  values.forEach((value, index) => {
    if (value !== null)
      path += `${penDown ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    penDown = value !== null;
  });
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img">
      <title>{label}</title>
      {said !== null && <line class="said" x1={0} x2={width} y1={y(said)} y2={y(said)} />}
      <path class="line" d={path} />
      {posted !== null && <circle cx={x(postedAt)} cy={y(posted)} r={3.5} fill="currentColor" />}
    </svg>
  );
}
