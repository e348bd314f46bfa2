export type ChoiceGroupProps<Value extends string> = {
  name: string;
  label: string;
  value: Value;
  choices: readonly (readonly [value: Value, words: string])[];
  onChoose(value: Value): void;
};

export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { name, label, value, choices, onChoose } = props;
  return (
    <fieldset class="choices" data-choices={name}>
      <legend>{label}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
