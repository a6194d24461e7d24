import { lazy, Suspense, useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { useActions } from '../actions/use-actions.ts';
import { Button, type ButtonProps } from '../ui/button.tsx';

const ImportDialog = lazy(async () => {
  const { ImportDialog } = await import('./import-dialog.tsx');
  return { default: ImportDialog };
});

interface OwnCourseButtonProps extends Pick<ButtonProps, 'size' | 'className' | 'children'> {
  /** Given what the learner wants to plan. */
  readonly onPlan: (curriculum: Curriculum) => void;
}

/** Opens the import of a course of the learner's own; what was typed stays for the next time. */
export function OwnCourseButton({ onPlan, ...button }: OwnCourseButtonProps) {
  const [importing, setImporting] = useState<'never' | 'open' | 'closed'>('never');
  useActions({ 'import-course': () => setImporting('open') });
  return (
    <>
      <Button {...button} onClick={() => setImporting('open')} />
      {importing === 'never' ? null : (
        <Suspense>
          <ImportDialog
            open={importing === 'open'}
            onClose={() => setImporting('closed')}
            onPlan={(curriculum) => {
              setImporting('closed');
              onPlan(curriculum);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
