import { readFileSync } from 'node:fs'

/** Every domain's part of the public contract. */
const PARTS = [
  'graphql',
  'live',
  'members',
  'net-help',
  'notifications',
  'attachments',
  'audit',
  'contacts',
  'demonstration',
  'knowledge',
  'presence',
  'inbox',
  'cards',
  'channels',
  'charter',
  'learning',
  'listening',
  'tickets',
  'triage',
  'sampling',
  'board',
  'trust',
  'house',
  'practice',
  'rehearsal',
  'tuning',
  'voice',
  'enquiries',
  'volunteers',
  'overflow',
  'retention',
  'promises',
  'policies',
  'calendars',
  'commitments',
  'matters',
  'routing',
  'replies',
  'holding',
  'search',
]

/** The schema in the schema language, a document for each domain. */
export function readTypeDefs(): string[] {
  return PARTS.map((part) => readFileSync(new URL(`../${part}/schema.graphql`, import.meta.url), 'utf8'))
}
