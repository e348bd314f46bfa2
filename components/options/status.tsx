import type { ComponentChildren } from 'preact';

export type StatusProps = {
  /** What it is about: something to know, to wait for, to see to, or what went well. */
  kind: 'plain' | 'busy' | 'trouble' | 'good';
  /** Read out as soon as it appears. */
  loud?: boolean;
  children: ComponentChildren;
};

const paths = {
  plain: 'M6 5.4v3.4M6 3.2v.1',
  busy: 'M2.5 6h.1M6 6h.1M9.5 6h.1',
  trouble: 'M6 2.6v4.2M6 9.2v.1',
  good: 'M2.5 6.5 5 9l4.5-6',
};

/** One line that says how things stand, with a shape beside its colour. */
export function Status({ kind, loud = false, children }: StatusProps) {
  return (
    <p class={`status ${kind}`} role={loud ? 'status' : undefined}>
      <svg class="mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={paths[kind]} />
      </svg>
      <span>{children}</span>
    </p>
  );
}
