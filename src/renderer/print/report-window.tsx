import { useCallback } from 'react';
import type { Paper } from '#contract/report-file.ts';
import { LoadFailed } from '../frame/load-failed.tsx';
import { type Shell, ShellContext, useShell } from '../replica/shell-context.ts';
import { useDocument, useReplicaState } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { OnPaper } from '../ui/on-paper.ts';
import { ReportSheet } from './report-sheet.tsx';
import { useDrawn } from './use-drawn.ts';
import './paper.css';

interface ReportWindowProps {
  readonly shell: Shell;
  readonly paper: Paper;
}

/** The page that nobody sees: the report, and word to the shell when all of it is there. */
export function ReportWindow({ shell, paper }: ReportWindowProps) {
  return (
    <ShellContext value={shell}>
      <OnPaper value={true}>
        <Sheet paper={paper} />
      </OnPaper>
    </ShellContext>
  );
}

function Sheet({ paper }: { readonly paper: Paper }) {
  const { bridge } = useShell();
  const state = useReplicaState();
  useDrawn(useCallback(() => void bridge.reportDrawn(), [bridge]));
  if (state.status === 'failed') return <LoadFailed reason={state.reason} />;
  return state.status === 'ready' ? <Content paper={paper} /> : null;
}

function Content({ paper }: { readonly paper: Paper }) {
  const { t } = useTexts();
  const { programme } = useDocument();
  return programme ? <ReportSheet paper={paper} /> : <p>{t('paper.noProgramme')}</p>;
}
