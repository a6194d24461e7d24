import { useState } from 'react';
import { type Paper, papers } from '#contract/report-file.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button, type ButtonProps } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { useFileActions } from './use-file-actions.ts';
import { usualPaper } from './usual-paper.ts';

interface ReportButtonProps {
  readonly label: string;
  /** What it is called where it stands alone. */
  readonly name?: string | undefined;
  readonly size?: ButtonProps['size'];
}

/** Asks for the paper, and saves the report of the programme under way as a PDF. */
export function ReportButton({ label, name, size }: ReportButtonProps) {
  const { t } = useTexts();
  const { locale } = useFormat();
  const { exportReport } = useFileActions();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Paper | null>(null);
  const [isBusy, setBusy] = useState(false);
  const paper = chosen ?? usualPaper(locale);
  const save = async () => {
    setBusy(true);
    const isSaved = await exportReport(paper);
    setBusy(false);
    if (isSaved) setOpen(false);
  };
  return (
    <>
      <Button size={size} aria-label={name} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('paper.export')}
        description={t('paper.ask')}
        actions={
          <Button kind="primary" idle={isBusy} onClick={() => void save()}>
            {t(isBusy ? 'paper.busy' : 'paper.save')}
          </Button>
        }
      >
        <Segmented
          label={t('paper.size')}
          options={papers.map((value) => ({ value, label: t(`paper.papers.${value}`) }))}
          value={paper}
          onChange={setChosen}
        />
        <p role="status" className="only-spoken">
          {isBusy ? t('paper.busy') : ''}
        </p>
      </Dialog>
    </>
  );
}
