import type { Course, CourseWeek, Curriculum, TaughtActivity } from '../../curriculum.ts';
import { printLength } from '../length.ts';
import { lengthOf } from '../length-of.ts';
import { isTaught } from '../taught.ts';
import { readOutlineLine } from './outline-line.ts';

const words = { lecture: 'Video', reading: 'Reading', quiz: 'Quiz', assignment: 'Assignment' };

/**
 * `curriculum` as an outline that `readOutline` reads back: all but its edition and ids, which an
 * outline does not tell. Only a framework's name loses the marks that an outline needs itself.
 */
export function writeOutline(curriculum: Curriculum): string {
  const { title, statedHours, courses } = curriculum;
  const head = writeLine('# Programme: ', title, hoursWords(statedHours));
  return [head, ...courses.flatMap(writeCourse)].map((line) => `${line}\n`).join('');
}

function writeCourse({ number, title, statedHours, weeks }: Course): readonly string[] {
  const head = writeLine(`## Course ${number}: `, title, hoursWords(statedHours));
  return ['', head, ...weeks.flatMap(writeWeek)];
}

function writeWeek({ number, title, statedHours, activities }: CourseWeek): readonly string[] {
  const taught = activities.filter(isTaught);
  const said = [...hoursWords(statedHours), ...(taught.length === 0 ? ['empty'] : [])];
  return ['', writeLine(`### Week ${number}: `, title, said), '', ...taught.map(writeActivity)];
}

function writeActivity(activity: TaughtActivity): string {
  const length = lengthOf(activity);
  const said = length === null ? [] : [printLength(length)];
  if (activity.kind === 'assignment') {
    const framework = activity.framework?.replace(/[()[\],;•·|"]+/gu, ' ').trim();
    if (framework) said.push(`framework: ${framework}`);
    if (!activity.graded) said.push('ungraded');
  } else if (activity.optional) said.push('optional');
  return writeLine(`- ${words[activity.kind]}: `, activity.title, said);
}

function hoursWords(hours: number | null): readonly string[] {
  if (hours === null) return [];
  const minutes = Math.round(hours * 60);
  return [minutes / 60 === hours && minutes % 60 > 0 ? `${minutes} min` : `${hours} h`];
}

/** The title in quotes where it would be taken apart without them. */
function writeLine(mark: string, title: string, said: readonly string[]): string {
  const group = said.length > 0 ? ` (${said.join(', ')})` : '';
  const plain = `${mark}${title}${group}`;
  const quoted = `${mark}"${title}"${group}`;
  return meaningOf(plain) === meaningOf(quoted) ? plain : quoted;
}

function meaningOf(text: string): string {
  const line = readOutlineLine(text, 1);
  return JSON.stringify([line?.level, line?.level ? '' : line?.title, line?.said, line?.nothing]);
}
