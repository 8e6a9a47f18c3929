import { sql } from 'drizzle-orm'
import { inject } from 'vitest'
import { LEFT } from '../../charter/testing/planted-data.ts'
import { type Planted, plantEverywhere } from './plant-everywhere.ts'
import { listRows } from './list-rows.ts'
import { CUSTOMER, openPlantedHouse, type PlantedHouse, SENTENCES } from './planted-house.ts'

/** What volunteers read, and why: all of it is the company's own, or was masked on the way. Anything else is a leak. */
export const READ: Readonly<Record<string, 'ours' | 'masked'>> = {
  'organizations.name': 'ours',
  'organizations.publishing_stopped_reason': 'ours',
  'departments.name': 'ours',
  'topics.name': 'ours',
  'topic_keywords.keyword': 'ours',
  'card_texts.answer': 'ours',
  'card_texts.question': 'ours',
  'template_texts.body': 'ours',
  'templates.name': 'ours',
  'overflow_openings.words': 'ours',
  'overflow_openings.closed_words': 'ours',
  'messages.body': 'masked',
  'replies.body': 'masked',
  'replies.author_body': 'masked',
  'replies.review_note': 'masked',
  'reply_parts.body': 'masked',
}

/** By these names people are known in the thread, and so masked there: they are among the two hundred. */
const NAMES = new Set(['identities.name', 'identities.handle', 'contacts.name', 'members.name'])

/** A company as it was opened, once everything it keeps holds personal data. */
export interface Planting {
  house: PlantedHouse
  planted: readonly Planted[]
  /** The ids of the rows behind each type that has ids. */
  rows: ReadonlyMap<string, readonly string[]>
  /** Which of the two hundred stand in what was read, each with where. */
  listData: (read: readonly { name: string; text: string }[]) => string[]
  /** From which columns something that was read comes. */
  listColumns: (read: readonly { text: string }[]) => string[]
}

/** Opens a company, and plants it. */
export async function plantHouse(): Promise<Planting> {
  const house = await openPlantedHouse()
  const { owner, database } = house
  const url = new URL(inject('testServer').superuserUrl)
  url.pathname = new URL(database.owner.url).pathname
  const inReview = await owner.execute<{ reply_id: string; body: string }>(
    sql`select reply_id, body from replies where state = 'inReview'`,
  )
  const isMeant = (column: string) => READ[column] === 'ours'
  const planted = await plantEverywhere(url.href, SENTENCES, { isMeant, names: NAMES })
  // What waits for approval has passed the charter, and is read by a mentor as it would leave.
  for (const { reply_id, body } of inReview) {
    await owner.execute(sql`update replies set body = ${body} where reply_id = ${reply_id}`)
    await owner.execute(sql`update reply_parts set body = ${body} where reply_id = ${reply_id}`)
  }
  const data = SENTENCES.map(({ datum }) => datum.replace(LEFT, ''))
  const secrets = [...data, ...CUSTOMER.name.split(' '), CUSTOMER.handle].map((secret) => ({
    secret,
    // As JSON has it, and as a header has the name of a file.
    forms: [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)],
  }))
  return {
    house,
    planted,
    rows: await listRows(url.href),
    listData: (read) =>
      read.flatMap(({ name, text }) =>
        secrets
          .filter(({ forms }) => forms.some((form) => text.includes(form)))
          .map(({ secret }) => `${name}: ${secret}`),
      ),
    listColumns: (read) =>
      planted.filter(({ word }) => read.some(({ text }) => text.includes(word))).map(({ column }) => column),
  }
}
