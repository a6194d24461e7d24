import type { TaughtKind } from '../taught.ts';

/** The German nouns for activities of a kind, each as one and as several, in small letters. */
export const germanNouns: Readonly<Record<TaughtKind, string>> = {
  lecture:
    'vorlesung/vorlesungen lektion/lektionen vortrag/vorträge videovorlesung/videovorlesungen' +
    ' videolektion/videolektionen lehrvideo/lehrvideos lernvideo/lernvideos erklärvideo/erklärvideos',
  reading:
    'lektüre/lektüren lesen lesestoff lesetext/lesetexte lesematerial/lesematerialien artikel' +
    ' skript/skripte diskussion/diskussionen',
  quiz:
    'quiz/quizze prüfung/prüfungen abschlussprüfung/abschlussprüfungen' +
    ' zwischenprüfung/zwischenprüfungen klausur/klausuren abschlusstest/abschlusstests' +
    ' wissenstest/wissenstests selbsttest/selbsttests lernkontrolle/lernkontrollen',
  assignment:
    'aufgabe/aufgaben hausaufgabe/hausaufgaben hausarbeit/hausarbeiten übung/übungen' +
    ' übungsaufgabe/übungsaufgaben übungsblatt/übungsblätter aufgabenblatt/aufgabenblätter' +
    ' programmieraufgabe/programmieraufgaben programmierübung/programmierübungen' +
    ' schreibaufgabe/schreibaufgaben laborübung/laborübungen praktikum/praktika projekt/projekte' +
    ' projektarbeit/projektarbeiten abschlussprojekt/abschlussprojekte fallstudie/fallstudien' +
    ' abgabe/abgaben',
};

/** What of such a compound is only for practice, so that it may be left out: `Übungsquiz`. */
export const germanPractice =
  /^(?:übungs|probe)(?=(?:quiz|quizze|tests?|klausur(?:en)?|prüfung(?:en)?)$)/;

const endings = '(?:e[nrs]?)?';

/** True of an adjective that lets an activity be left out: `freiwillige`. */
export const germanNotGraded = new RegExp(
  `^(?:optional|freiwillig|unbewertet|unbenotet)${endings}$`,
);

/** True of an adjective of what is graded: `bewertetes`. */
export const germanGraded = new RegExp(`^(?:bewertet|benotet)${endings}$`);

/** True of an adjective that says nothing of that: `wöchentlicher`. */
export const germanNeutral = new RegExp(
  `^(?:verpflichtend|wöchentlich|abschließend|zusätzlich|weiterführend)${endings}$`,
);
