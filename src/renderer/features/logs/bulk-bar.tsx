import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './logs-screen.module.css';
import type { Selection } from './use-selection.ts';

interface BulkBarProps {
  readonly selection: Selection;
  readonly foundCount: number;
  readonly onChange: () => void;
  readonly onNone: () => void;
  readonly onDelete: () => void;
}

/** How many logs are chosen, and what can be done with all of them. */
export function BulkBar({ selection, foundCount, onChange, onNone, onDelete }: BulkBarProps) {
  const { t } = useTexts();
  const format = useFormat();
  const counted = { count: selection.size, number: format.number(selection.size) };
  return (
    <section className={styles.bulk} aria-label={t('logs.chosen', counted)}>
      <p className={styles.chosen}>{t('logs.chosen', counted)}</p>
      <Button onClick={selection.chooseAll}>
        {t('logs.all', { count: foundCount, number: format.number(foundCount) })}
      </Button>
      <Button onClick={onNone}>{t('logs.none')}</Button>
      <Button onClick={onChange}>{t('logs.change')}</Button>
      <Button kind="danger" onClick={onDelete}>
        {t('logs.delete', counted)}
      </Button>
    </section>
  );
}
