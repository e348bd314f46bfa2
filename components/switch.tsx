export type SwitchProps = {
  /** Stable: tests and style sheets find the switch by it. */
  name: string;
  on: boolean;
  label: string;
  detail?: string;
  onToggle(): void;
};

export function Switch({ name, on, label, detail, onToggle }: SwitchProps) {
  const id = `switch-${name.replace(/[^\w-]/g, '-')}`;
  return (
    <div class="switch-row">
      <span>
        <span class="switch-label" id={id}>
          {label}
        </span>
        {detail && (
          <span class="switch-detail" id={`${id}-detail`}>
            {detail}
          </span>
        )}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={detail && `${id}-detail`}
        data-switch={name}
        onClick={onToggle}
      />
    </div>
  );
}
