import { expect, test } from 'vitest';
import { choosePage } from '../page.ts';
import { ownContents } from './own-contents.ts';
import { isTrustedSender } from './trusted-sender.ts';

type Message = Parameters<typeof isTrustedSender>[1];

const page = choosePage(undefined);

function messageFrom(frame: object | null) {
  const senderFrame = frame && { url: page.url, parent: null, ...frame };
  return { sender: {}, senderFrame } as unknown as Message;
}

test('a page that we did not make is refused, whatever it shows', () => {
  const event = messageFrom({});
  expect(isTrustedSender(page, event)).toBe(false);
  ownContents(event.sender);
  expect(isTrustedSender(page, event)).toBe(true);
});

test.each([
  ['a frame within it', { parent: {} }],
  ['another site', { url: 'https://example.org/' }],
  ['a frame that is gone', null],
])('of a page of ours, %s is refused', (_, frame) => {
  const event = messageFrom(frame);
  ownContents(event.sender);
  expect(isTrustedSender(page, event)).toBe(false);
});
