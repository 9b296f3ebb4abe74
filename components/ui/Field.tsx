import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';

type Described = {
  label: string;
  /** What to put in, one line under the field. */
  hint?: string | undefined;
  /** What is wrong, in the hint's place. */
  error?: string | undefined;
  /** Beside the label, at its right end. */
  aside?: ComponentChildren;
};

type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

/** Label, control and the line under it, tied together for screen readers. */
function Field({
  label,
  hint,
  error,
  aside,
  control,
}: Described & { control: (wiring: Wiring) => ComponentChildren }) {
  const id = useId();
  const line = error ?? hint;
  const described = line === undefined ? undefined : `${id}-line`;
  return (
    <div class="cm-field">
      <div class="cm-field__head">
        <label class="cm-field__label" for={id}>
          {label}
        </label>
        {aside}
      </div>
      {control({
        id,
        ...(described !== undefined && { 'aria-describedby': described }),
        ...(error !== undefined && { 'aria-invalid': true }),
      })}
      {line !== undefined && (
        <p id={described} class={error === undefined ? 'cm-field__hint' : 'cm-field__error'}>
          {line}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Described & {
  value: string;
  onInput: (value: string) => void;
  /** Left the field, or pressed Enter in it. */
  onCommit?: () => void;
  placeholder?: string;
  maxLength?: number;
  /** Digits are asked for: a phone shows its number keys. */
  numeric?: boolean;
  narrow?: boolean;
  inputRef?: Ref<HTMLInputElement>;
};

/** One line of text, or a number. */
export function TextField({ value, onInput, onCommit, narrow, inputRef, numeric, ...rest }: TextFieldProps) {
  const { label, hint, error, aside, ...limits } = rest;
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      aside={aside}
      control={(wiring) => (
        <input
          {...wiring}
          {...limits}
          ref={inputRef ?? null}
          type="text"
          inputmode={numeric ? 'numeric' : 'text'}
          class={narrow ? 'cm-input cm-input--narrow' : 'cm-input'}
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={() => onCommit?.()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) onCommit?.();
          }}
        />
      )}
    />
  );
}

type DateFieldProps = Described & {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  /** A date that stands whole, or empty: half a date is none. */
  onInput: (value: string) => void;
};

/** A calendar date, by the browser's own field: typed by its parts or picked. */
export function DateField({ value, onInput, ...described }: DateFieldProps) {
  return (
    <Field
      {...described}
      control={(wiring) => (
        <input
          {...wiring}
          type="date"
          class="cm-input"
          // Four digits of a year, where browsers offer six.
          min="2000-01-01"
          max="9999-12-31"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}

type TextAreaProps = Described & {
  value: string;
  onInput: (value: string) => void;
  /** Lines shown while it is empty; it grows with its text. */
  rows: number;
  placeholder?: string;
  areaRef?: Ref<HTMLTextAreaElement>;
};

/** Several lines of text. */
export function TextArea({ value, onInput, rows, placeholder, areaRef, ...described }: TextAreaProps) {
  return (
    <Field
      {...described}
      control={(wiring) => (
        <textarea
          {...wiring}
          ref={areaRef ?? null}
          class="cm-input cm-input--area"
          rows={rows}
          placeholder={placeholder ?? ''}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    />
  );
}

type SelectProps<V extends string> = Described & {
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
};

/** One of a list. */
export function Select<V extends string>({ value, options, onChange, ...described }: SelectProps<V>) {
  return (
    <Field
      {...described}
      control={(wiring) => (
        <select
          {...wiring}
          class="cm-input cm-input--select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
