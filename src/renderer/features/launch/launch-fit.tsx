import { useState } from 'react';
import type { Fit } from '#core/fit/fit-change.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { Day } from '#core/units.ts';
import { FitPanel } from '../../fit/fit-panel.tsx';
import { forecastOf } from '../../replica/derived.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { isSameDraft } from './draft-history.ts';
import { draftOf } from './draft-of.ts';
import type { LaunchDraft } from './launch-draft.ts';
import styles from './launch-month.module.css';
import type { Launch } from './use-launch.ts';
import { useSaidChange } from './use-said-change.ts';
import { withFit } from './with-fit.ts';

interface LaunchFitProps {
  readonly setup: ProgrammeSetup;
  readonly today: Day;
  readonly hand: Pick<Launch, 'draft' | 'store' | 'change' | 'undo'>;
}

/** The smallest changes of the controls that make the month fit, and the way back from one. */
export function LaunchFit({ setup, today, hand }: LaunchFitProps) {
  const { t } = useTexts();
  const { draft, change } = hand;
  const say = useSaidChange(hand);
  const [before, setBefore] = useState<LaunchDraft | null>(null);
  const [after, setAfter] = useState<LaunchDraft | null>(null);
  const programme = draftOf(setup, today);
  const use = (fit: Fit, said: string) => {
    const fitting = withFit(draft, fit.changes);
    setBefore(draft);
    setAfter(fitting);
    say(fitting, t('fit.applied', { change: said }));
  };
  return (
    <FitPanel
      programme={programme}
      forecast={forecastOf(programme, today)}
      today={today}
      onUse={use}
    >
      {before && after && isSameDraft(draft, after) ? (
        <Button size="small" className={styles.back} onClick={() => change(before)}>
          {t('fit.takeBack')}
        </Button>
      ) : null}
    </FitPanel>
  );
}
