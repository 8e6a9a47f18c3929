import { repairText } from '@relais/connectors'
import { Refusal } from '../refusal.ts'
import type { ReviewReason } from './tables.ts'

/** Why a reviewer changed a reply or sends it back: for its author to learn from. */
export interface ReviewNote {
  reason: ReviewReason
  /** A sentence of the reviewer's own. */
  note: string
}

const MOST_CHARACTERS = 500

/** The reviewer's words as they are kept; refused with REVIEW_NOTE_MISSING or REVIEW_NOTE_TOO_LONG. */
export function checkReviewNote({ reason, note }: ReviewNote): {
  reviewReason: ReviewReason
  reviewNote: string
} {
  const reviewNote = repairText(note).trim()
  const path = ['note']
  if (reviewNote === '') {
    throw new Refusal('REVIEW_NOTE_MISSING', 'Say why in a sentence: its author reads it.', { path })
  }
  if (reviewNote.length > MOST_CHARACTERS) {
    throw new Refusal('REVIEW_NOTE_TOO_LONG', `Say it in ${MOST_CHARACTERS} characters.`, {
      path,
      parameters: { max: MOST_CHARACTERS },
    })
  }
  return { reviewReason: reason, reviewNote }
}
