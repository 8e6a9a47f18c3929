import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { keysOf } from '../commands/command.ts'
import { keyLabel } from '../commands/key-label.ts'
import type { FirstStep } from '../graphql/generated/graphql.ts'
import { focusSquare } from './commands.ts'

/** The keys that the hints speak of; those of the list and the composer are what everybody learns first. */
export const hintKeys = {
  square: keyLabel(keysOf(focusSquare)[0]!),
  next: keyLabel('j'),
  reply: keyLabel('r'),
  send: keyLabel('mod+enter'),
}

export const stepTitles: Record<FirstStep, MessageDescriptor> = {
  post: msg`Write as a customer`,
  read: msg`See it arrive`,
  answer: msg`Answer by keyboard`,
  guard: msg`Meet the guard`,
  breakdown: msg`See a bad hour`,
}

export const stepHints: Record<FirstStep, MessageDescriptor> = {
  post: msg`On the square, ask for example whether your train is on time. The keys ${hintKeys.square} lead there, Escape leads back.`,
  read: msg`Your question stands in the inbox. Go through the list with ${hintKeys.next} until it is open: above it you read why it stands where it does, and how much time is left.`,
  answer: msg`Press ${hintKeys.reply}, write, and send with ${hintKeys.send}. Once your answer stands on the square, the promise is kept.`,
  guard: msg`Begin a reply to the same customer, write as the customer once more under the same post, then send: before anything leaves, Relais shows what has changed.`,
  breakdown: msg`Forty customers write within a minute. See what comes to the top, and why.`,
}

/** The same for a thumb, which has no keys, where it differs. */
export const stepHintsByTouch: Partial<Record<FirstStep, MessageDescriptor>> = {
  post: msg`On the square, ask for example whether your train is on time.`,
  read: msg`Your question stands in the inbox. Open it: above it you read why it stands where it does, and how much time is left.`,
  answer: msg`Tap below the question, write, and send. Once your answer stands on the square, the promise is kept.`,
}
