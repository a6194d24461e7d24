import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit } from '#core/fit/fit-change.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { Day } from '#core/units.ts';
import { FitPanel } from '../../fit/fit-panel.tsx';
import { forecastOf } from '../../replica/derived.ts';
import { Button } from '../../ui/button.tsx';
import { draftOf } from './draft-of.ts';
import type { LaunchDraft } from './launch-draft.ts';
import styles from './launch-month.module.css';
import type { Launch } from './use-launch.ts';
import { withFit } from './with-fit.ts';

interface LaunchFitProps {
  readonly setup: ProgrammeSetup;
  readonly today: Day;
  readonly draft: LaunchDraft;
  readonly change: Launch['change'];
}

/** The smallest changes of the controls that make the month fit, and the way back from one. */
export function LaunchFit({ setup, today, draft, change }: LaunchFitProps) {
  const { t } = useTranslation();
  const [before, setBefore] = useState<LaunchDraft | null>(null);
  const [after, setAfter] = useState<LaunchDraft | null>(null);
  const programme = draftOf(setup, today);
  const use = (fit: Fit) => {
    const fitting = withFit(draft, fit.changes);
    setBefore(draft);
    setAfter(fitting);
    change(() => fitting);
  };
  return (
    <FitPanel
      programme={programme}
      forecast={forecastOf(programme, today)}
      today={today}
      onUse={use}
    >
      {before && sameDraft(draft, after) ? (
        <Button size="small" className={styles.back} onClick={() => change(() => before)}>
          {t('fit.takeBack')}
        </Button>
      ) : null}
    </FitPanel>
  );
}

/** True until a control is touched: drafts are copied, and their parts are not. */
function sameDraft(a: LaunchDraft, b: LaunchDraft | null): boolean {
  if (b === null) return false;
  return (Object.keys(a) as (keyof LaunchDraft)[]).every((key) => a[key] === b[key]);
}
