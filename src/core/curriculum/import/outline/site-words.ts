const phrases = new Set([
  "what's included",
  'what’s included',
  "what you'll learn",
  'what you’ll learn',
  'show info about module content',
  'module details',
  'course details',
  'show more',
  'show less',
  'see all',
  'expand all sections',
  'expand all',
  'collapse all',
  'course content',
  'syllabus',
  'preview',
  'start',
  'resume',
  'completed',
  'not started',
  'started',
  'submitted',
  'locked',
  'status: completed',
  'learn more',
  'enroll',
  'overview',
]);
const patterns = [
  /^grade: ?(?:--|[\d.,]+ ?%?)$/i,
  /^\d+ ?%(?: complete)?$/i,
  /^\d+ (?:questions?|points?|marks?|lectures?|videos?|items?)$/i,
  /^status: [a-z ]+$/i,
  /^due:? .{1,40}$/i,
  /^(?:\d+(?:[-–]\d+)? hours? )(?:per|a|\/) ?week$/i,
];

/** True of what a site says around its content, or beside the name of an activity. */
export function isSiteWords(text: string): boolean {
  if (text.length > 60) return false;
  return phrases.has(text.toLowerCase()) || patterns.some((pattern) => pattern.test(text));
}
