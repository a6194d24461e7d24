import { limits } from '#core/plan/limits.ts';
import type { Minutes } from '#core/units.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Select } from '../ui/select.tsx';
import { figureOptions } from './figure-options.ts';

const leads = Array.from({ length: limits.lectureLead.most + 1 }, (_, lead) => lead);
const overruns = [0, 5, 10, 15, 20, 30, 45, 60];

/** How a plan is drawn. */
export interface Drawing {
  readonly lectureLead: number;
  readonly overrun: Minutes;
}

interface DrawingFieldsProps {
  readonly drawing: Drawing;
  readonly onChange: (changed: Partial<Drawing>) => void;
}

/** How far lectures may run ahead of homework, and by how much a block may run over. */
export function DrawingFields({ drawing, onChange }: DrawingFieldsProps) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <>
      <Select
        label={t('basis.drawing.lead')}
        hint={t('basis.drawing.leadWhy')}
        options={leads.map((lead) => ({
          value: String(lead),
          label: t('basis.drawing.leadOption', { count: lead }),
        }))}
        value={String(drawing.lectureLead)}
        onChange={(lead) => onChange({ lectureLead: Number(lead) })}
      />
      <Select
        label={t('basis.drawing.overrun')}
        hint={t('basis.drawing.overrunWhy')}
        options={figureOptions(overruns, drawing.overrun, (minutes) =>
          minutes === 0 ? t('basis.drawing.noOverrun') : format.duration(minutes),
        )}
        value={String(drawing.overrun)}
        onChange={(minutes) => onChange({ overrun: Number(minutes) as Minutes })}
      />
    </>
  );
}
