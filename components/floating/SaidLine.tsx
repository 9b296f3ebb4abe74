import type { Said } from './view';

/** What became of the last action. Always in the page: a live region that comes together with its text is not read aloud. */
export function SaidLine({ said }: { said: Said | null }) {
  return (
    <p class="cm-floating__said" data-cm="said" role="status" data-some={said !== null}>
      <span>{said?.text}</span>
      {said?.act && (
        <button type="button" class="cm-floating__act" onClick={said.act.run}>
          {said.act.label}
        </button>
      )}
    </p>
  );
}
