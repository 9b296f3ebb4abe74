type SwitchProps = { label: string; on: boolean; onChange: (on: boolean) => void };

/** On or off, in force at once. The label is read aloud and shown on hover; what stands beside it names it for the eye. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsForRole: a native check box tells its own state.
    <input
      type="checkbox"
      role="switch"
      class="cm-switch"
      aria-label={label}
      title={label}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
