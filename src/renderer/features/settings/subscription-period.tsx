import type { BillingPeriod } from '#core/calendar/billing.ts';
import { parseDay } from '#core/calendar/day.ts';
import { withPeriod } from '#core/plan/with-period.ts';
import { BillingPeriodSelect } from '../../basis/billing-period-select.tsx';
import { useReadNow } from '../../clock/use-now.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { CommitField } from '../../ui/commit-field.tsx';
import { useRevise } from './use-revise.ts';

interface SubscriptionPeriodProps {
  readonly hint: string | undefined;
  /** Told when another period was chosen. */
  readonly onChange: () => void;
}

/** How often the subscription is paid, and by when access ends if that is once. */
export function SubscriptionPeriod({ hint, onChange }: SubscriptionPeriodProps) {
  const { t } = useTexts();
  const sayDay = useSayDay();
  const readNow = useReadNow();
  const { subscription } = useProgramme();
  const { revise, refuse } = useRevise();

  const choose = (period: BillingPeriod) => {
    onChange();
    const { deadline } = withPeriod(subscription, period, readNow().day);
    void revise(
      ({ subscription }, today) => ({ subscription: withPeriod(subscription, period, today) }),
      deadline === null
        ? t('settings.subscription.nowPaid', { context: period })
        : t('settings.subscription.nowPaidOnce', { day: sayDay(deadline) }),
    );
  };
  const commitDeadline = (text: string) => {
    const deadline = parseDay(text);
    return deadline
      ? revise(
          ({ subscription }) => ({ subscription: { ...subscription, deadline } }),
          t('settings.subscription.deadlineSet', { day: sayDay(deadline) }),
          { quiet: true },
        )
      : refuse({ kind: 'not-a-day', field: 'day' });
  };
  return (
    <>
      <BillingPeriodSelect hint={hint} value={subscription.period} onChange={choose} />
      {subscription.deadline === null ? null : (
        <CommitField
          type="date"
          label={t('basis.billing.deadline')}
          value={subscription.deadline}
          commit={commitDeadline}
        />
      )}
    </>
  );
}
