import type { LaunchDraft } from './launch-draft.ts';
import type { Launch } from './use-launch.ts';

interface LaunchProps {
  readonly launch: Launch;
}

/**
 * For `memo`, of a control that shows only `parts` of the draft and what follows from these: it is
 * drawn anew when one of them changes, a problem or a held control comes or goes, or another of its
 * props changes.
 */
export function sameParts<Props extends LaunchProps>(
  ...parts: readonly (keyof LaunchDraft)[]
): (before: Props, after: Props) => boolean {
  return (before, after) => {
    const [a, b] = [before.launch, after.launch];
    return (
      a.problem === b.problem &&
      a.held === b.held &&
      parts.every((part) => a.draft[part] === b.draft[part]) &&
      (Object.keys(after) as (keyof Props)[]).every(
        (key) => key === 'launch' || before[key] === after[key],
      )
    );
  };
}
