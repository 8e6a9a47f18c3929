import { oneOf } from './field-checks.ts'

export const visibility = oneOf('public', 'private')
export const priority = oneOf('P0', 'P1', 'P2', 'P3', 'P4')
export const lane = oneOf('doNow', 'plan', 'volunteers', 'later')
export const language = oneOf('fr', 'en', 'ar')
export const intent = oneOf(
  'question',
  'complaint',
  'praise',
  'idea',
  'buying_interest',
  'job_enquiry',
  'press',
  'closing_ack',
  'spam',
  'other',
)
