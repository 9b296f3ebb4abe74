type SwitchProps = { label: string; on: boolean; onChange: (on: boolean) => void };

/** On or off, in force at once: a native check box drawn as a switch. The label is read aloud and shown on hover; what stands beside it names it for the eye. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      class="cm-switch"
      aria-label={label}
      title={label}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
