import { lazy, useId, useMemo } from 'react';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { ChartTip } from '../../charts/chart-tip.tsx';
import { type MoneyRow, moneyRows } from '../../charts/money/money-rows.ts';
import { moneySwatches } from '../../charts/money/money-swatches.tsx';
import { useNow } from '../../clock/use-now.ts';
import { csvMoney, csvOdds } from '../../format/csv-value.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { TableTwin } from '../../ui/table-twin.tsx';
import { EmptySection } from './empty-section.tsx';
import { MoneyFigures } from './money-figures.tsx';
import moneyStyles from './money-section.module.css';
import { useMoneyNote } from './money-words.ts';
import styles from './progress.module.css';
import { useMoney } from './use-progress.ts';

const MoneyChart = lazy(async () => {
  const { MoneyChart } = await import('../../charts/money/money-chart.tsx');
  return { default: MoneyChart };
});

/** What it may cost, or has cost, with the figures of today. */
export function MoneySection() {
  const { isDone } = useForecast();
  const { period } = useProgramme().subscription;
  if (isDone) return <MoneyDone />;
  return period === 'once' ? <MoneyOnce /> : <MoneyAhead />;
}

/** What it cost. */
function MoneyDone() {
  const { t } = useTexts();
  const format = useFormat();
  const id = useId();
  const { price, period } = useProgramme().subscription;
  const cost = format.money({ ...price, amount: useForecast().expectedCost });
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div>
        <h2 id={id}>{t('progress.money.title')}</h2>
        <p className={styles.quiet}>{t('progress.money.noteDone', { cost, context: period })}</p>
      </div>
      <MoneyFigures />
    </section>
  );
}

/** What was paid once costs no more, however long it takes: only the end of access matters. */
function MoneyOnce() {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { price } = useProgramme().subscription;
  const { beforeNext, nextRenewal } = useMoney();
  return (
    <MoneyWords
      note={t('progress.money.noteOnce', {
        odds: format.odds(beforeNext),
        cost: format.money(price),
        day: sayDay(nextRenewal),
      })}
    />
  );
}

/** How many months it may take, with what each costs. */
function MoneyAhead() {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { subscription } = useProgramme();
  const forecast = useForecast();
  const { day: today } = useNow();
  const drawing = useMemo(
    () => moneyRows({ forecast, terms: subscription, price: subscription.price.amount, today }),
    [forecast, subscription, today],
  );
  const note = useMoneyNote()(drawing);
  const title = t('progress.money.title');
  const context = subscription.period;
  const monthsOf = ({ months }: MoneyRow) => t('progress.money.months', { count: months, context });
  const shortMonthsOf = ({ months }: MoneyRow) =>
    months === 0 ? t('progress.money.trial') : format.number(months);
  const costOf = ({ cost }: MoneyRow) => format.money({ ...subscription.price, amount: cost });
  if (drawing.isHopeless) return <MoneyWords note={note} />;
  const isCrowded = drawing.rows.length > mostNames;
  const isEarlierDrawn = drawing.rows.length > 1;
  return (
    <div className={styles.columns}>
      <ChartFigure
        title={title}
        note={note}
        legend={[
          { swatch: moneySwatches.here, text: t('progress.money.here', { context }) },
          ...(isEarlierDrawn
            ? [{ swatch: moneySwatches.earlier, text: t('progress.money.earlier') }]
            : []),
        ]}
        height="low"
        chart={
          <MoneyChart
            drawing={drawing}
            title={title}
            description={note}
            namesOf={(row) => [isCrowded ? shortMonthsOf(row) : monthsOf(row), costOf(row)]}
            isCrowded={isCrowded}
            period={context}
            tipOf={(row) => (
              <ChartTip
                title={monthsOf(row)}
                figures={[
                  { name: t('progress.money.until'), value: sayDay(row.until) },
                  { name: t('progress.money.done'), value: format.odds(row.done) },
                  { name: t('progress.money.here', { context }), value: format.odds(row.here) },
                  { name: t('progress.money.cost'), value: costOf(row) },
                ]}
              />
            )}
          />
        }
        table={
          <TableTwin<MoneyRow>
            caption={t('progress.money.caption', { context })}
            columns={[
              {
                title: t('progress.money.monthCount'),
                cell: monthsOf,
                value: ({ months }) => months,
              },
              {
                title: t('progress.money.until'),
                cell: ({ until }) => sayDay(until),
                value: ({ until }) => until,
              },
              {
                title: t('progress.money.done'),
                cell: ({ done }) => format.odds(done),
                value: ({ done }) => csvOdds(done),
                unit: 'percent',
                numeric: true,
              },
              {
                title: t('progress.money.here', { context }),
                cell: ({ here }) => format.odds(here),
                value: ({ here }) => csvOdds(here),
                unit: 'percent',
                numeric: true,
              },
              {
                title: t('progress.money.cost'),
                cell: costOf,
                value: ({ cost }) => csvMoney({ ...subscription.price, amount: cost }),
                unit: { currency: subscription.price.currency },
                numeric: true,
              },
            ]}
            rows={drawing.rows}
            rowKey={({ months }) => String(months)}
          />
        }
      />
      <section aria-label={t('progress.money.facts')} className={moneyStyles.beside}>
        <MoneyFigures />
      </section>
    </div>
  );
}

/** Nothing is worth a bar: words instead, and the figures that hold all the same. */
function MoneyWords({ note }: { readonly note: string }) {
  const { t } = useTexts();
  return (
    <div className={styles.columns}>
      <EmptySection title={t('progress.money.title')} text={note} />
      <section aria-label={t('progress.money.facts')} className={moneyStyles.beside}>
        <MoneyFigures />
      </section>
    </div>
  );
}

/** With more bars there is room for figures alone below them. */
const mostNames = 5;
