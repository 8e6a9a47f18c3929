import { type Capabilities, checkText, repairText } from '@relais/connectors'
import { Refusal } from '../refusal.ts'

/** The longest description that is kept, whatever a network takes. */
const LONGEST = 5_000

/** A description as it is kept: what no network and no database can carry is taken out. */
export function acceptAltText(text: string): string {
  return repairText(text).trim().slice(0, LONGEST).toWellFormed()
}

/** Refuses a description that the network would refuse. */
export function checkAltText(
  limits: Capabilities['limits']['publicMedia'],
  text: string,
  path: string[],
): void {
  const [tooLong] = checkText(text, limits.altText)
  if (!tooLong) return
  const { max, over } = tooLong
  throw new Refusal('ALT_TOO_LONG', `This description is ${over} too long; the network takes ${max}.`, {
    parameters: { max, over },
    path,
  })
}
