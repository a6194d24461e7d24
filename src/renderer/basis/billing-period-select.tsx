import type { BillingPeriod } from '#core/calendar/billing.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Select, type SelectProps } from '../ui/select.tsx';

const periods: readonly BillingPeriod[] = ['month', 'week', 'year', 'once'];

type BillingPeriodSelectProps = Omit<SelectProps<BillingPeriod>, 'label' | 'options'>;

/** How often a price is paid. */
export function BillingPeriodSelect(props: BillingPeriodSelectProps) {
  const { t } = useTexts();
  return (
    <Select
      {...props}
      label={t('basis.billing.period')}
      options={periods.map((value) => ({ value, label: t(`basis.billing.periods.${value}`) }))}
    />
  );
}
