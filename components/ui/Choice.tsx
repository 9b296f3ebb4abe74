import { useId } from 'preact/hooks';

type Option<V extends string> = { value: V; label: string; lang?: string };

type ChoiceProps<V extends string> = {
  label: string;
  value: V;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
};

/** One of a few, all in sight: native radio buttons in one frame, so that arrows work as everywhere. */
export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class="cm-choice">
      <legend class="cm-field__label">{label}</legend>
      <div class="cm-choice__row">
        {options.map((option) => (
          <label key={option.value} class="cm-choice__option" lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ChipsProps<V extends string> = {
  label: string;
  hint?: string;
  chosen: readonly V[];
  options: readonly Option<V>[];
  onChange: (chosen: V[]) => void;
};

/** Any of a few: native check boxes drawn as chips. The answer keeps the order of the options. */
export function Chips<V extends string>({ label, hint, chosen, options, onChange }: ChipsProps<V>) {
  const toggle = (value: V, on: boolean) =>
    onChange(
      options.map((option) => option.value).filter((each) => (each === value ? on : chosen.includes(each))),
    );
  return (
    <fieldset class="cm-choice">
      <legend class="cm-field__label">
        {label}
        {hint !== undefined && <span class="cm-choice__hint">{hint}</span>}
      </legend>
      <div class="cm-chips">
        {options.map((option) => (
          <label key={option.value} class="cm-chip">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
