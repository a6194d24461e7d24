import type { Curriculum, TaughtActivity } from '../../curriculum.ts';
import { isTaught } from '../taught.ts';
import { curriculumFormat } from './json-format.ts';

/** `curriculum` as a JSON file that `readCurriculumJson` reads back, ids and edition included. */
export function writeCurriculumJson(curriculum: Curriculum): string {
  const { id, title, edition, statedHours } = curriculum;
  const { name: format, version } = curriculumFormat;
  const courses = curriculum.courses.map((course) => ({
    ...headOf(course),
    weeks: course.weeks.map((week) => ({
      ...headOf(week),
      activities: week.activities.filter(isTaught).map(writeActivity),
    })),
  }));
  const head = { id, title, ...(edition === '' ? {} : { edition }), ...hoursOf(statedHours) };
  return `${JSON.stringify({ format, version, ...head, courses }, null, 2)}\n`;
}

interface Headed {
  readonly id: string;
  readonly title: string;
  readonly statedHours: number | null;
}

function headOf({ id, title, statedHours }: Headed) {
  return { id, title, ...hoursOf(statedHours) };
}

/** No hours at all say nothing. */
function hoursOf(hours: number | null) {
  return hours ? { hours } : {};
}

function writeActivity(activity: TaughtActivity) {
  const { kind, id, title } = activity;
  const head = { kind, id, title };
  if (activity.kind === 'lecture') {
    const { seconds, precision, optional } = activity;
    const isWhole = precision === 'minute' && (seconds ?? 0) % 60 === 0;
    const length = isWhole ? { minutes: (seconds ?? 0) / 60 } : { seconds };
    return { ...head, ...(seconds ? length : {}), ...(optional ? { optional } : {}) };
  }
  const length = activity.minutes ? { minutes: activity.minutes } : {};
  if (activity.kind === 'assignment') {
    const { framework, graded } = activity;
    const name = framework === null ? {} : { framework };
    return { ...head, ...length, ...name, ...(graded ? {} : { graded }) };
  }
  return { ...head, ...length, ...(activity.optional ? { optional: true } : {}) };
}
