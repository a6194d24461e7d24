import { useTranslation } from 'react-i18next';
import type { BillingPeriod } from '#core/calendar/billing.ts';
import { Select, type SelectProps } from '../ui/select.tsx';

const periods: readonly BillingPeriod[] = ['month', 'week', 'year', 'once'];

type BillingPeriodSelectProps = Omit<SelectProps<BillingPeriod>, 'label' | 'options'>;

/** How often a price is paid. */
export function BillingPeriodSelect(props: BillingPeriodSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      {...props}
      label={t('basis.billing.period')}
      options={periods.map((value) => ({ value, label: t(`basis.billing.periods.${value}`) }))}
    />
  );
}
