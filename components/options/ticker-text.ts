/** `$OPG`; the mark before it keeps the `$` in its place in a line that runs from right to left. */
export function tickerText(symbol: string): string {
  return `\u200e$${symbol}`;
}
