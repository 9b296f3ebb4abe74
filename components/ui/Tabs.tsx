import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab and what it shows. */
export type Tab<Id extends string> = { id: Id; label: string; panel: ComponentChildren };

type TabsProps<Id extends string> = {
  /** What the tabs are, for who does not see them. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** One of a few views at a time; arrow keys go from tab to tab. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === chosen);

  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.id}`)}`)?.focus();
  };

  return (
    <>
      <div ref={list} class="cm-tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            class="cm-tabs__tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class="cm-tabs__panel" role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        {tabs[at]?.panel}
      </div>
    </>
  );
}
