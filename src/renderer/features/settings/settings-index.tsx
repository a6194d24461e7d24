import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/use-texts.tsx';
import type { ListedSection } from './section-list.ts';
import styles from './settings-index.module.css';
import { useCurrentSection } from './use-current-section.ts';

/** What the settings are about, beside them or above: each entry goes to its section. */
export function SettingsIndex({ sections }: { readonly sections: readonly ListedSection[] }) {
  const { t } = useTexts();
  const [current, goTo] = useCurrentSection(sections);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current !== null) bringIntoStrip(list.current);
  }, [current]);
  return (
    <nav className={styles.index} aria-label={t('settingsIndex.label')}>
      <ul ref={list} className={styles.list}>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              className={styles.entry}
              aria-current={section.id === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goTo(section);
              }}
            >
              {section.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls the list, and nothing around it, so that the current entry is seen. */
function bringIntoStrip(list: HTMLElement | null): void {
  const entry = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !entry) return;
  const [frame, own] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  const past = (start: number, end: number, from: number, to: number) =>
    from < start ? from - start : Math.max(0, to - end);
  list.scrollBy(
    past(frame.left, frame.right, own.left, own.right),
    past(frame.top, frame.bottom, own.top, own.bottom),
  );
}
