import { z } from '../../../lib/schema.ts';

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  /** CPU time of the thread, where `dur` also has the time in which the machine did something else. */
  tdur: z.optional(z.number()),
  args: z.optional(
    z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) }),
  ),
});
type TraceEvent = z.infer<typeof eventSchema>;

/** What a page's main thread did between two marks. All times are CPU time in ms. */
export type Stretch = {
  /** All tasks. */
  thread: number;
  /** Script of ours with all that it calls, and what it left to run as microtasks. */
  script: number;
  /** The longest script of ours in one task. */
  longestScript: number;
  /** How many times a script of ours was called. */
  calls: number;
  /** Styles and layouts that a script of ours made the browser work out before it went on. */
  forced: number;
};

export type Trace = { between(start: string, end: string): Stretch };

/** `isOurs` tells by its address whether a script is the one that is measured. */
export function readTrace(json: string, isOurs: (url: string) => boolean): Trace {
  const parsed: unknown = JSON.parse(json);
  const events = z
    .object({ traceEvents: z.array(z.unknown()) })
    .parse(parsed)
    .traceEvents.flatMap((event) => {
      const read = eventSchema.safeParse(event);
      return read.success ? [read.data] : [];
    });
  const marks = events.filter(({ name }) => name.startsWith('bench:'));
  const [mark] = marks;
  if (mark === undefined) throw new Error('The trace has no marks.');
  const thread = events
    .filter(({ pid, tid, dur }) => pid === mark.pid && tid === mark.tid && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));

  const timeOf = (name: string) => {
    const found = marks.find((one) => one.name === name);
    if (found === undefined) throw new Error(`The trace has no mark ${name}.`);
    return found.ts;
  };

  return {
    between(start, end) {
      const from = start === '' ? Number.NEGATIVE_INFINITY : timeOf(start);
      const to = timeOf(end);
      return measure(
        thread.filter(({ ts }) => ts >= from && ts < to),
        isOurs,
      );
    },
  };
}

function measure(events: readonly TraceEvent[], isOurs: (url: string) => boolean): Stretch {
  const sum: Stretch = { thread: 0, script: 0, longestScript: 0, calls: 0, forced: 0 };
  let taskEnd = Number.NEGATIVE_INFINITY;
  let inTask = 0;
  /** Until when we are inside a script of ours, or inside microtasks that may be ours. */
  let oursEnd = Number.NEGATIVE_INFINITY;
  let microtasksEnd = Number.NEGATIVE_INFINITY;

  for (const event of events) {
    const { name, ts, dur = 0, tdur = 0 } = event;
    if (name === 'ThreadControllerImpl::RunTask' && ts >= taskEnd) {
      sum.thread += tdur / 1000;
      taskEnd = ts + dur;
      inTask = 0;
    }
    const inside = ts < oursEnd;
    const url = event.args?.data?.url;
    const isScript = name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.compile';
    if (isScript && url !== undefined && isOurs(url)) {
      if (name === 'FunctionCall') sum.calls += 1;
      if (!inside && ts >= microtasksEnd) inTask += tdur / 1000;
      if (!inside && ts >= microtasksEnd) sum.script += tdur / 1000;
      oursEnd = Math.max(oursEnd, ts + dur);
    } else if (isScript && !inside && ts < microtasksEnd) {
      // Another's script in the same microtasks.
      sum.script -= tdur / 1000;
      inTask -= tdur / 1000;
    }
    if (name === 'RunMicrotasks' && !inside && ts >= microtasksEnd) {
      sum.script += tdur / 1000;
      inTask += tdur / 1000;
      microtasksEnd = ts + dur;
    }
    if ((name === 'Layout' || name === 'UpdateLayoutTree') && inside) sum.forced += 1;
    sum.longestScript = Math.max(sum.longestScript, inTask);
  }
  return sum;
}
