/** What a line is among the others; `body` is an activity, or something about one. */
export type Role = 'programme' | 'course' | 'week' | 'group' | 'body';
