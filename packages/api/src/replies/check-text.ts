import { type Capabilities, checkText, isBlank, repairText } from '@relais/connectors'
import { Refusal } from '../refusal.ts'

const UNIT = { graphemes: 'character', bytes: 'byte', utf16: 'code unit' } as const

/** Posts of one reply. More is no answer but a flood on somebody else's page; the table holds this too. */
export const MOST_PARTS = 10

/**
 * Refuses a text that the network would refuse, by how much it is too long. One text per post of the reply; none where
 * the network takes its files without. A sign that was lost on the way here is not sent to a customer as �.
 */
export function checkReplyText(
  capabilities: Capabilities,
  visibility: 'public' | 'private',
  texts: string[],
  fileCount: number,
): void {
  if (texts.length > MOST_PARTS) {
    throw new Refusal(
      'TOO_MANY_PARTS',
      `One reply has ${MOST_PARTS} posts at most; this one has ${texts.length}.`,
      {
        parameters: { most: MOST_PARTS, count: texts.length },
        path: ['further'],
      },
    )
  }
  const { publicText, privateText, publicMedia, privateMedia } = capabilities.limits
  const [limits, media] = visibility === 'public' ? [publicText, publicMedia] : [privateText, privateMedia]
  // A picture that stands alone is the whole reply.
  if (texts.length === 1 && texts[0] === '' && fileCount > 0 && !media.needsText) return
  for (const [index, text] of texts.entries()) {
    const path = index === 0 ? ['body'] : ['further', String(index - 1)]
    if (isBlank(text)) throw new Refusal('TEXT_EMPTY', 'Write something first.', { path })
    // The sign that stands for what cannot be carried is nothing that somebody meant to write either.
    if (repairText(text) !== text || text.includes('\ufffd')) {
      throw new Refusal(
        'TEXT_UNREADABLE',
        'The text contains a character that no network can carry. Write it again instead of pasting it.',
        { path },
      )
    }
    const [tooLong] = checkText(text, limits).sort((a, b) => b.over / b.max - a.over / a.max)
    if (tooLong) {
      const { max, unit, length, over } = tooLong
      const excess = over === 1 ? `1 ${UNIT[unit]}` : `${over} ${UNIT[unit]}s`
      throw new Refusal('TEXT_TOO_LONG', `The text is ${excess} too long; the network takes ${max}.`, {
        parameters: { max, unit, length, over },
        path,
      })
    }
  }
}
