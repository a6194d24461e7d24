import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from '../ui/class-names.ts';
import { Select } from '../ui/select.tsx';
import type { Brush } from './month-gesture.ts';
import { type MonthTool, monthTools } from './month-tool.ts';
import styles from './month-tools.module.css';

const lengths = [-180, -120, -60, -30, 30, 60, 90, 120, 180, 240] as const;
const options = lengths.map((minutes) => String(minutes));

interface MonthToolsProps {
  readonly brush: Brush;
  readonly onBrush: (brush: Brush) => void;
  /** What goes on, or what can be done here. */
  readonly status: string;
  readonly isProblem: boolean;
}

/** What the pointer does in the month below, and in words what it is doing. */
export function MonthTools({ brush, onBrush, status, isProblem }: MonthToolsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const labelId = useId();
  const lengthOf = (minutes: number) =>
    t(minutes > 0 ? 'monthEdit.more' : 'monthEdit.fewer', {
      time: format.duration(Math.abs(minutes)),
    });
  return (
    <div className={styles.tools}>
      <span id={labelId} className="only-spoken">
        {t('monthEdit.label')}
      </span>
      <div className={styles.row}>
        <RadioGroup
          aria-labelledby={labelId}
          className={styles.group}
          value={brush.tool}
          onValueChange={(tool) => onBrush({ ...brush, tool: tool as MonthTool })}
        >
          {monthTools.map((tool) => (
            <Radio.Root key={tool} value={tool} className={styles.tool}>
              <ToolMark tool={tool} />
              {t(`monthEdit.tools.${tool}`)}
            </Radio.Root>
          ))}
        </RadioGroup>
        {brush.tool === 'hours' ? (
          <Select
            label={t('monthEdit.length')}
            hideLabel
            className={styles.length}
            options={options.map((value) => ({ value, label: lengthOf(Number(value)) }))}
            value={String(brush.minutes)}
            onChange={(value) => onBrush({ ...brush, minutes: Number(value) })}
          />
        ) : null}
      </div>
      <p role="status" className={classNames(styles.status, isProblem && styles.problem)}>
        {status}
      </p>
    </div>
  );
}

/** The split day, as the brush leaves it. */
function ToolMark({ tool }: { readonly tool: MonthTool }) {
  if (tool === 'select') {
    return (
      <svg className={styles.mark} viewBox="0 0 12 14" aria-hidden="true">
        <path d="M2 1v10l2.6-2.4L6.5 13l1.8-.8-1.8-4.1H10z" />
      </svg>
    );
  }
  return <span aria-hidden="true" className={classNames(styles.mark, styles.day, styles[tool])} />;
}
