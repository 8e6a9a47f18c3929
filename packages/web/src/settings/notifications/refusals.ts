import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'

/** What can be refused when a browser is to be told by push. */
export const deviceRefusals: Sentences = {
  DEVICE_NOT_FOUND: () => msg`This device was removed already.`,
  PUSH_ENDPOINT_REFUSED: () => msg`This browser gave an address that cannot be called. Try another browser.`,
  PUSH_KEYS_REFUSED: () => msg`This browser gave keys that are none. Try another browser.`,
  PUSH_UNAVAILABLE: () => msg`This server sends nothing to devices.`,
  SESSION_NEEDED: () => msg`Sign in again first.`,
  TOO_MANY_DEVICES: ({ most }) => {
    const number = String(most)
    return msg`You have ${number} devices already. Remove one of them first.`
  },
}
