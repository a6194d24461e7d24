import { type RefObject, useEffect, useRef } from 'react';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { firstTabStop } from '../../ui/keep-focus.ts';
import { LaunchBefore } from './launch-before.tsx';
import styles from './launch-controls.module.css';
import { LaunchExtrasPart } from './launch-extras-part.tsx';
import { LaunchWorkPart } from './launch-work-part.tsx';
import type { Launch } from './use-launch.ts';

interface LaunchMoreProps {
  readonly id: string;
  /** True if the learner asked for it: then it comes into sight with the focus in it. */
  readonly isAsked: boolean;
  readonly launch: Launch;
  readonly plan: MonthPlan;
}

/** What few ask for at a first launch. */
export function LaunchMore({ id, isAsked, launch, plan }: LaunchMoreProps) {
  const parts = useRef<HTMLDivElement>(null);
  useShown(parts, isAsked);
  return (
    <div ref={parts} id={id} className={styles.moreParts}>
      <LaunchBefore launch={launch} />
      <LaunchExtrasPart launch={launch} plan={plan} />
      <LaunchWorkPart launch={launch} />
    </div>
  );
}

function useShown(parts: RefObject<HTMLElement | null>, isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked || !parts.current) return;
    firstTabStop([parts.current])?.focus({ preventScroll: true });
    parts.current.scrollIntoView({ block: 'start' });
  }, [parts, isAsked]);
}
