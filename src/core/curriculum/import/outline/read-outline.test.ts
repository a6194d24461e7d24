import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CourseWeek } from '../../curriculum.ts';
import type { ImportPreview } from '../import-preview.ts';
import { readOutline } from './read-outline.ts';

function preview(text: string): ImportPreview {
  const read = readOutline(text, 'Mine');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** `Course > Week > [lecture Welcome 200 s, quiz Basics 10 min optional]`, one line a week. */
function drawn(text: string): readonly string[] {
  return preview(text).curriculum.courses.flatMap((course) =>
    course.weeks.map((week) => `${course.title} > ${week.title} > ${drawWeek(week)}`),
  );
}

function drawWeek({ activities }: CourseWeek): string {
  const words = activities.flatMap((activity) => {
    if (activity.kind === 'extra') return [];
    const { kind, title } = activity;
    const length = activity.kind === 'lecture' ? activity.seconds : activity.minutes;
    const unit = activity.kind === 'lecture' ? 's' : 'min';
    const isOptional = activity.kind === 'assignment' ? !activity.graded : activity.optional;
    const said = [...(length == null ? [] : [`${length} ${unit}`]), ...(isOptional ? ['opt'] : [])];
    return [[kind, title, ...said].join(' ')];
  });
  return words.join(', ');
}

function understood(text: string): readonly string[] {
  return preview(text).lines.map(({ line, understood: each }) =>
    [line, each.as, ...('reason' in each ? [each.reason] : [])].join(' '),
  );
}

describe('the structure', () => {
  test.each([
    [
      'Markdown headings',
      '# Stats\n## Basics\n### One\n- a (5 min)\n### Two\n- b\n## More\n### Three\n- c',
      ['Basics > One > lecture a 300 s', 'Basics > Two > lecture b', 'More > Three > lecture c'],
    ],
    ['one heading', '# Stats\n- a (5 min)\n- b', ['Stats > Stats > lecture a 300 s, lecture b']],
    [
      'two levels of headings',
      '# Stats\n## One\n- a\n## Two\n- b',
      ['Stats > One > lecture a', 'Stats > Two > lecture b'],
    ],
    ['a plain list', 'a\nb\nc 2h', ['Mine > Mine > lecture a, lecture b, lecture c 7200 s']],
    [
      'words',
      'Course 1: A\nWeek 1 - B\nx\nModule 2: C\ny\nCourse 2\nUnit 1. D\nz',
      ['A > B > lecture x', 'A > C > lecture y', 'Course 2 > D > lecture z'],
    ],
    [
      'weeks alone',
      'Week 1\na\nWeek 2: B\nc',
      ['Mine > Week 1 > lecture a', 'Mine > B > lecture c'],
    ],
    [
      'indentation',
      'Stats\n  One\n    a\n    b\n  Two\n    c',
      ['Stats > One > lecture a, lecture b', 'Stats > Two > lecture c'],
    ],
    [
      'numbers and bullets',
      '1. One\n- a\n- b\n2. Two\n- c',
      ['Mine > One > lecture a, lecture b', 'Mine > Two > lecture c'],
    ],
    [
      'numbers with points',
      '1. One\n1.1 a (5 min)\n1.2 b\n2. Two\n2.1 c',
      ['Mine > One > lecture a 300 s, lecture b', 'Mine > Two > lecture c'],
    ],
    [
      'tabs, as from a spreadsheet',
      'Stats\n\tWeek 1\n\t\ta\tVideo\t5 min\n\t\tb\tQuiz\t10 min\n',
      ['Stats > Week 1 > lecture a 300 s, quiz b 10 min'],
    ],
    [
      'several courses by indentation above weeks',
      'Stats\n\tWeek 1\n\t\ta\nMaps\n\tWeek 1\n\t\tb',
      ['Stats > Week 1 > lecture a', 'Maps > Week 1 > lecture b'],
    ],
    [
      'the parts of a book',
      'Part I\nChapter 1: A, 40 pages\nChapter 2: B (pp. 41-60)\nPart II\nChapter 3: C',
      ['Part I > A > reading A 80 min', 'Part I > B > reading B 40 min', 'Part II > C > reading C'],
    ],
    [
      'lessons inside modules',
      'Module 1: A\n  Lesson 1\n    x (5 min)\n  Lesson 2\n    y',
      ['Mine > A > lecture x 300 s, lecture y'],
    ],
    ['a quiz named by its week', 'Week 1: A\nWeek 1 Quiz', ['Mine > A > quiz Week 1 Quiz']],
    [
      'German words',
      'Programm: Bienen\nKurs 1: A (9 Stunden)\nWoche 1 - B\nx\nModul 2: C\ny\nKurs Nr. 2\n1. Woche: D\nz',
      ['A > B > lecture x', 'A > C > lecture y', 'Kurs Nr. 2 > D > lecture z'],
    ],
    [
      'the parts of a German book',
      'Teil I\nKapitel 1: A, 40 Seiten\nKapitel 2: B (S. 41-60)\nTeil II\nKapitel 3: C',
      ['Teil I > A > reading A 80 min', 'Teil I > B > reading B 40 min', 'Teil II > C > reading C'],
    ],
    [
      'a quiz named by its German week',
      'Woche 1: A\nWoche 1 Quiz',
      ['Mine > A > quiz Woche 1 Quiz'],
    ],
  ])('follows %s', (_, text, weeks) => {
    expect(drawn(text)).toEqual(weeks);
  });

  test('takes hours from the headings', () => {
    const { curriculum, totals } = preview(
      'Course 1: A (24 hours)\nWeek 1\n3 hours to complete\na',
    );
    expect(curriculum.courses[0]).toMatchObject({ statedHours: 24, weeks: [{ statedHours: 3 }] });
    expect(totals.statedHours).toBe(24);
  });
});

describe('activities', () => {
  test.each([
    ['Video: Welcome (3:20)', 'lecture Welcome 200 s'],
    ['Lecture 3: Trees 1h 20m', 'lecture Lecture 3: Trees 4800 s'],
    ['Welcome • Video • 3 min', 'lecture Welcome 180 s'],
    ['Queen, worker, drone, 11 min', 'lecture Queen, worker, drone 660 s'],
    ['**Bold lecture** 15m', 'lecture Bold lecture 900 s'],
    ['Trees 15min', 'lecture Trees 900 s'],
    ['Trees 1h30', 'lecture Trees 5400 s'],
    ['- Trees 90m', 'lecture Trees 5400 s'],
    ['Trees, 7m30s', 'lecture Trees 450 s'],
    ['Running 100 m', 'lecture Running 100 m'],
    ['Welcome. Duration: 5 minutes', 'lecture Welcome 300 s'],
    ['Reading: Notes (10 min)', 'reading Notes 10 min'],
    ['Read me | Reading | 10 min', 'reading Read me 10 min'],
    ['Practice Quiz: Trees (15 min)', 'quiz Trees 15 min opt'],
    ['Graded quiz - Trees', 'quiz Trees'],
    ['Final exam (45 min)', 'quiz Final exam 45 min'],
    ['Programming Assignment: Trees (2 hours)', 'assignment Trees 120 min'],
    ['Ungraded Lab: Trees', 'assignment Trees opt'],
    ['Homework 2', 'assignment Homework 2'],
    ['Homework one 2h', 'assignment Homework one 120 min'],
    ['Reading abc 1h', 'reading Reading abc 60 min'],
    ['Practice quiz on trees (5 min)', 'quiz Practice quiz on trees 5 min opt'],
    ['Reading quiz on trees', 'quiz Reading quiz on trees'],
    ['Homework on the exam', 'assignment Homework on the exam'],
    ['Reading trees • Video • 5 min', 'lecture Reading trees 300 s'],
    ['Video: Reading trees (5 min)', 'lecture Reading trees 300 s'],
    ['Trees -30 min', 'lecture Trees 1800 s'],
    ['Trees - 30 min', 'lecture Trees 1800 s'],
    ['Trees (optional, 5 min)', 'lecture Trees 300 s opt'],
    ['[ ] Trees (5 min)', 'lecture Trees 300 s'],
    ['**Trees** (5 min)', 'lecture Trees 300 s'],
    ['"Trees (5 min)"', 'lecture Trees (5 min)'],
    ['The Turing test (5 min)', 'lecture The Turing test 300 s'],
    ['Vorlesung: Bäume (12 Min.)', 'lecture Bäume 720 s'],
    ['Lektion: Bäume, 1 Std. 20 Min.', 'lecture Bäume 4800 s'],
    ['Video: Bäume (7:45)', 'lecture Bäume 465 s'],
    ['Bäume • Video • 3 Min.', 'lecture Bäume 180 s'],
    ['Lektüre: Bäume lesen (10 Minuten)', 'reading Bäume lesen 10 min'],
    ['Übung: Bäume (1,5 Stunden)', 'assignment Bäume 90 min'],
    ['U\u0308bung: Bäume (90 Min.)', 'assignment Bäume 90 min'],
    ['Hausaufgabe 2', 'assignment Hausaufgabe 2'],
    ['Freiwillige Übung: Bäume', 'assignment Bäume opt'],
    ['Aufgabe: Bäume (unbewertet, 2 Std.)', 'assignment Bäume 120 min opt'],
    ['Programmieraufgabe: Bäume (2 Stunden, Framework: NumPy)', 'assignment Bäume 120 min'],
    ['Übungsquiz: Bäume (15 Min.)', 'quiz Bäume 15 min opt'],
    ['Bewertetes Quiz - Bäume', 'quiz Bäume'],
    ['Abschlussprüfung (45 Min.)', 'quiz Abschlussprüfung 45 min'],
    ['Bäume (freiwillig, 5 Minuten)', 'lecture Bäume 300 s opt'],
    ['Text classification (5 min)', 'lecture Text classification 300 s'],
    ['Labor markets (5 min)', 'lecture Labor markets 300 s'],
    [
      '<b>Trees</b> & <script>x</script> (5 min)',
      'lecture <b>Trees</b> & <script>x</script> 300 s',
    ],
  ])('%s', (line, activity) => {
    expect(drawn(`Week 1\n- ${line}`)).toEqual([`Mine > Week 1 > ${activity}`]);
  });
});

describe('what a site shows', () => {
  const pasted = `Trees and How They Grow
Module 1•2 hours to complete
Module details
Look closely at a tree, draw what you see there, and compare it with the tree next to it.

What's included
2 videos1 reading1 assignment
Show info about module content
2 videos•Total 12 minutes
Welcome•5 minutes
Roots•7 minutes
1 reading•Total 10 minutes
The parts of a tree•10 minutes
1 assignment•Total 30 minutes
Check yourself•30 minutes
Leaves
Module 2•3 hours to complete
1 video•Total 4 minutes
Shapes•4 minutes`;

  test('is read by the headings of its kinds, and a title from the line above', () => {
    expect(drawn(pasted)).toEqual([
      'Mine > Trees and How They Grow > lecture Welcome 300 s, lecture Roots 420 s, ' +
        'reading The parts of a tree 10 min, assignment Check yourself 30 min',
      'Mine > Leaves > lecture Shapes 240 s',
    ]);
    expect(understood(pasted).slice(0, 9)).toEqual([
      '1 detail',
      '2 week',
      '3 nothing site-words',
      '4 nothing prose',
      '6 nothing site-words',
      '7 nothing summary',
      '8 nothing site-words',
      '9 section',
      '10 lecture',
    ]);
  });

  test('may put kind and length on lines of their own', () => {
    const text =
      'Week 1\nWelcome\nVideo\n• Duration: 5 minutes\n5 min\nBasics\nPractice Quiz\n30 min';
    expect(drawn(text)).toEqual(['Mine > Week 1 > lecture Welcome 300 s, quiz Basics 30 min opt']);
    expect(understood(text).filter((each) => each.includes('detail'))).toHaveLength(5);
  });

  test('keeps its headings, whatever the first words of a title are', () => {
    expect(
      drawn(
        'Project planning\nModule 1•2 hours\n1 video•Total 5 minutes\nReading the ground•5 min',
      ),
    ).toEqual(['Mine > Project planning > lecture Reading the ground 300 s']);
  });

  test('is read in German as well', () => {
    const german = `Bäume und wie sie wachsen
Modul 1•2 Stunden bis zum Abschluss
Moduldetails
Das ist enthalten
2 Videos1 Lektüre1 Aufgabe
2 Videos•Insgesamt 12 Minuten
Willkommen•5 Minuten
Wurzeln•7 Minuten
1 Lektüre•Insgesamt 10 Minuten
Die Teile eines Baums•10 Minuten
1 Aufgabe•Insgesamt 30 Minuten
Prüfe dich selbst•30 Minuten`;
    expect(drawn(german)).toEqual([
      'Mine > Bäume und wie sie wachsen > lecture Willkommen 300 s, lecture Wurzeln 420 s, ' +
        'reading Die Teile eines Baums 10 min, assignment Prüfe dich selbst 30 min',
    ]);
  });

  test('may only count what there is', () => {
    expect(drawn('Week 1\n* 5 videos (48 min)\n* 2 readings\n* Quiz')).toEqual([
      'Mine > Week 1 > lecture 5 videos 2880 s, reading 2 readings, quiz Quiz',
    ]);
  });
});

describe('the lines', () => {
  test('tell what was taken out, and what was made of pages and zeros', () => {
    const { lines } = preview('- a\u202e\u0007b (5 min)\n- c (0 min)\n- d (10 pages)\n***');
    expect(lines.map(({ notes }) => notes)).toEqual([
      [{ kind: 'characters-removed' }],
      [{ kind: 'zero-length' }],
      [{ kind: 'pages-as-minutes', pages: 10, minutes: 20 }],
      [],
    ]);
    const dashes = preview('- ??? -30 min\n- a −5 min\n- b - 5 min\n- c-5 min').lines;
    const minus = [{ kind: 'minus-as-dash' }];
    expect(dashes.map((each) => each.notes)).toEqual([minus, minus, [], []]);
    expect(lines[3]?.understood).toEqual({ as: 'nothing', reason: 'separator' });
  });

  test('are all there but the blank ones, and the example has none that is not understood', () => {
    const file = new URL(
      '../../../../../resources/catalogues/examples/outline.md',
      import.meta.url,
    );
    const text = readFileSync(file, 'utf8');
    const { lines, totals } = preview(text);
    const filled = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
    expect(lines.map(({ line }) => line)).toEqual(filled);
    expect(lines.filter(({ understood: each }) => each.as === 'nothing')).toEqual([]);
    expect(totals).toMatchObject({ courses: 2, weeks: 4, activities: 19, statedHours: 13 });
  });
});
