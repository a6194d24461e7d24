import { expect, it } from 'vitest';
import { allowLink } from './links.ts';

it.each([
  'https://www.coursera.org/specializations/deep-learning',
  'https://learner.coursera.help/hc/en-us?x=1#top',
])('allows %s', (url) => {
  expect(allowLink(url)).toBe(url);
});

it.each([
  'http://www.coursera.org/',
  'https://www.coursera.org:8443/',
  'https://www.coursera.org@example.org/',
  'https://me:secret@www.coursera.org/',
  'https://www.coursera.org.example.org/',
  'https://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://www.coursera.org/share',
  '/specializations',
  '',
  null,
  ['https://www.coursera.org/'],
])('refuses %j', (payload) => {
  expect(allowLink(payload)).toBeNull();
});
