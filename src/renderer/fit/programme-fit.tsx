import type { Fit } from '#core/fit/fit-change.ts';
import { fitDeadline } from '#core/fit/fit-goal.ts';
import { fitReason } from '#core/fit/fit-reason.ts';
import { goToPlace } from '../actions/arrival.ts';
import { settingsPlaces } from '../actions/settings-places.ts';
import { newId } from '../clock/new-id.ts';
import { useNow, useReadNow } from '../clock/use-now.ts';
import { useForecast } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useUndoable } from '../replica/use-undoable.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import styles from './fit-panel.module.css';
import { FitPanel } from './fit-panel.tsx';

/** What would make the programme under way fit; nothing once all is done. */
export function ProgrammeFit() {
  const { t } = useTexts();
  const programme = useProgramme();
  const forecast = useForecast();
  const { day } = useNow();
  const readNow = useReadNow();
  const submit = useUndoable();
  if (forecast.isDone) return null;
  const use = (fit: Fit, change: string) => {
    const { instant, day: today } = readNow();
    const why = fitReason(forecast, fit, fitDeadline(programme.subscription, today));
    void submit(
      { kind: 'revise', planId: newId(), at: instant, today, changes: fit.changes, why },
      t('fit.applied', { change }),
    );
  };
  return (
    <FitPanel programme={programme} forecast={forecast} today={day} onUse={use}>
      <Button
        size="small"
        kind="quiet"
        className={styles.more}
        onClick={() => goToPlace('settings', t(settingsPlaces.speed))}
      >
        {t('basis.toSettings')}
      </Button>
    </FitPanel>
  );
}
