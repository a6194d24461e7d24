import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { planSetup } from '#core/plan/plan-setup.ts';
import { usualCurrency } from '#core/plan/preferences.ts';
import type { Day } from '#core/units.ts';
import { newId } from '../../clock/new-id.ts';
import { useNow, useReadNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { Loading } from '../../frame/loading.tsx';
import { useNavigation } from '../../frame/navigation.tsx';
import { Trouble } from '../../frame/trouble.tsx';
import { nextCourseOf } from '../../import/next-course.ts';
import { useShell } from '../../replica/shell-context.ts';
import { useDocument, useSubmit } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { LaunchControls } from './launch-controls.tsx';
import { firstDraft, withOwn } from './launch-draft.ts';
import { LaunchFit } from './launch-fit.tsx';
import { LaunchMonth } from './launch-month.tsx';
import styles from './launch-screen.module.css';
import { learnedPace } from './learned-pace.ts';
import { ReopenLatest } from './reopen-latest.tsx';
import { toggleDay } from './study-pattern.ts';
import { useCatalogues } from './use-catalogues.ts';
import { useLaunch } from './use-launch.ts';
import { useLaunchUndo } from './use-launch-undo.ts';

/** The first launch: a finished plan, the few things that it depends on, and one button. */
export function LaunchScreen() {
  const { t } = useTexts();
  const catalogues = useCatalogues();
  if (catalogues.status === 'loading') return <Loading />;
  if (catalogues.status === 'failed') {
    const { reason, tryAgain } = catalogues;
    return (
      <main>
        <Trouble title={t('launch.loadFailed')} text={t('frame.loadFailedHelp')} detail={reason}>
          <Button kind="primary" onClick={tryAgain}>
            {t('frame.tryAgain')}
          </Button>{' '}
          <ReopenLatest />
        </Trouble>
      </main>
    );
  }
  const [newest, ...older] = catalogues.editions;
  if (!newest) {
    return (
      <main className={styles.nothing}>
        <p>{t('launch.noCatalogue')}</p>
        <ReopenLatest />
      </main>
    );
  }
  return <LaunchForm editions={[newest, ...older]} />;
}

function LaunchForm({ editions }: { readonly editions: readonly [Curriculum, ...Curriculum[]] }) {
  const { t } = useTexts();
  const { weekend } = useFormat();
  const { day: today } = useNow();
  const readNow = useReadNow();
  const submit = useSubmit();
  const { go } = useNavigation();
  const { shelf, preferences } = useDocument();
  const learned = useMemo(() => learnedPace(shelf), [shelf]);
  const next = nextCourseOf(useShell().replica);
  // It was handed over for this screen alone.
  useEffect(() => () => next.setState(null, true), [next]);
  const launch = useLaunch(
    withOwn(
      firstDraft(
        today,
        weekend,
        editions[0],
        learned?.lesson.prior ?? null,
        preferences.currency ?? usualCurrency,
      ),
      next.getState(),
    ),
    editions,
    today,
  );
  const [starting, setStarting] = useState(false);
  // Drawn in the same frame as the control: a second frame for the month would come later.
  const drawn = launch.setup;

  const plan = useMemo(() => planSetup(drawn, today), [drawn, today]);
  const canStart = launch.problem === null && plan.blocks.length > 0 && !starting;
  useLaunchUndo(launch);
  const { draft, store, change, undo, tryOut, settle } = launch;
  const hand = useMemo(
    () => ({ draft, store, change, undo, tryOut }),
    [draft, store, change, undo, tryOut],
  );
  const toggle = useCallback(
    (day: Day) => change(({ pattern }) => ({ pattern: toggleDay(pattern, day) })),
    [change],
  );

  // The same element for as long as nothing changes, or the month would be drawn anew.
  const fit = useMemo(
    () => <LaunchFit setup={drawn} today={today} hand={hand} />,
    [drawn, today, hand],
  );

  const start = async () => {
    if (!canStart) return;
    setStarting(true);
    go('today');
    const now = readNow();
    await submit({
      kind: 'start-programme',
      id: newId(),
      planId: newId(),
      at: now.instant,
      today: now.day,
      setup: launch.setup,
    });
    setStarting(false);
  };

  return (
    <main className={styles.screen}>
      <title>{t('launch.documentTitle')}</title>
      <form
        className={styles.form}
        aria-label={t('launch.controls')}
        noValidate
        // Only its button starts the plan: Enter in a field is about that field.
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
        onKeyUp={({ target }) => {
          if (isSlider(target)) settle();
        }}
        onPointerDownCapture={settle}
        // A slider that is pressed has changed by the time that it gets the focus.
        onFocus={({ target }) => {
          if (!isSlider(target)) settle();
        }}
      >
        <LaunchControls
          launch={launch}
          editions={editions}
          learned={learned}
          plan={plan}
          canStart={canStart}
          starting={starting}
          onStart={() => void start()}
        />
      </form>
      <LaunchMonth setup={drawn} plan={plan} today={today} onToggleDay={toggle} hand={hand}>
        {fit}
      </LaunchMonth>
    </main>
  );
}

function isSlider(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'range';
}
