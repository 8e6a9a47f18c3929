import type { Intent } from '@relais/sla'

/** What a customer may want, as a person says it. */
export const INTENTS = [
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
] as const satisfies readonly Intent[]
