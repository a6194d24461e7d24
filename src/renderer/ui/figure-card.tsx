import { classNames } from './class-names.ts';
import styles from './figure-card.module.css';

export interface Figure {
  readonly name: string;
  readonly figure: string;
  /** How sure it is, or what comes of it. */
  readonly words: string;
}

interface FigureCardProps extends Figure {
  readonly isLarge?: boolean;
}

/** One figure of a `dl`, with its name and what is to be said of it. */
export function FigureCard({ name, figure, words, isLarge = false }: FigureCardProps) {
  return (
    <div className={classNames(styles.card, isLarge && styles.large)}>
      <dt>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
      <dd className={styles.words}>{words}</dd>
    </div>
  );
}
