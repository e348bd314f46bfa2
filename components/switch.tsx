export type SwitchProps = {
  /** Stable: tests and style sheets find the switch by it. */
  name: 'everywhere' | 'site';
  on: boolean;
  label: string;
  detail: string;
  onToggle(): void;
};

export function Switch({ name, on, label, detail, onToggle }: SwitchProps) {
  return (
    <div class="switch-row">
      <span>
        <span class="switch-label" id={`switch-${name}`}>
          {label}
        </span>
        <span class="switch-detail" id={`switch-${name}-detail`}>
          {detail}
        </span>
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={`switch-${name}`}
        aria-describedby={`switch-${name}-detail`}
        data-switch={name}
        onClick={onToggle}
      />
    </div>
  );
}
