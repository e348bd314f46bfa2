import type { ComponentChildren } from 'preact';

export type SectionProps = {
  id: string;
  title: string;
  lead: string;
  children: ComponentChildren;
};

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="lead">{lead}</p>
      {children}
    </section>
  );
}
