const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `2 min`, `3 hr`, `5 days`: the largest unit that fits, rounded down; never `0 sec`. */
export function formatAge(ageMs: number, locale: string): string {
  const [unit, unitMs] = steps.find(([, ms]) => ageMs >= ms) ?? (['second', 1000] as const);
  const count = Math.max(1, Math.floor(ageMs / unitMs));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
}

/** `21 Jun`, with the year where it is not the current one. */
export function formatDay(at: number, now: number, locale: string): string {
  const sameYear = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}
