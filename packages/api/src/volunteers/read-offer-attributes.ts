import {
  defaultVolunteerRules,
  either,
  type OfferAttributes,
  readSensitive,
  type VolunteerRules,
} from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import { contacts } from '../contacts/tables.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { type FoundInTexts, findInTexts } from './find-in-texts.ts'
import { type LimitedTicket, type LimitsOnTicket, readyLimits } from './judge-limits.ts'
import { listWithheldUnder } from './list-withheld.ts'
import { narrowColleagues } from './narrow-colleagues.ts'
import { readTriaged, type Triaged } from './read-triaged.ts'
import { listTexts, type TicketTexts } from './list-texts.ts'
import { loadSurroundings, type Surroundings } from './load-surroundings.ts'

/**
 * What is known of these tickets that decides who may be offered them: what triage stored of them and what their messages
 * hold now, a fixed number of statements however many there are. What cannot be told is unknown, and a ticket that is not
 * there is missing.
 */
export async function readOfferAttributes(
  tx: Tx,
  ticketIds: readonly TicketId[],
  rules: VolunteerRules = defaultVolunteerRules,
): Promise<Map<TicketId, OfferAttributes>> {
  const wanted = [...new Set(ticketIds)]
  if (wanted.length === 0) return new Map()
  const rows = await readTickets(tx, wanted)
  const triaged = await readTriaged(tx, wanted)
  const texts = await listTexts(tx, wanted)
  const known = await loadSurroundings(tx)
  const limited = await readyLimits(tx, known.limits)
  const said = [...texts.values()].flatMap(({ theirs }) => theirs)
  const around = { ...known, colleagues: narrowColleagues(known.colleagues, said) }
  const topics = Map.groupBy(await listTicketTopics(tx, wanted), ({ ticketId }) => ticketId)
  const withheld = new Set(
    (
      await listWithheldUnder(
        tx,
        rows.map(({ contactId }) => contactId),
      )
    ).map(({ contactId }) => contactId),
  )
  const triageRules = await loadRules(tx)
  return new Map(
    rows.map((row) => {
      const written = texts.get(row.ticketId) ?? NOTHING_WRITTEN
      const sensitive = readSensitive(written.theirs.join('\n'), triageRules)
      const attributes = judge(row, {
        triaged: triaged.get(row.ticketId) ?? null,
        texts: written,
        signs: new Set(sensitive),
        found: findInTexts(written, around),
        topicIds: (topics.get(row.ticketId) ?? []).map(({ topicId }) => topicId),
        isWithheldContact: withheld.has(row.contactId),
        around,
        limited,
        rules,
      })
      return [row.ticketId as TicketId, attributes]
    }),
  )
}

const NOTHING_WRITTEN: TicketTexts = { theirs: [], all: [], isPrivate: false, isUnread: true }

type TicketPart = Awaited<ReturnType<typeof readTickets>>[number]

interface Parts {
  triaged: Triaged | null
  texts: TicketTexts
  signs: ReadonlySet<string>
  found: FoundInTexts
  topicIds: string[]
  isWithheldContact: boolean
  around: Surroundings
  limited: (ticket: LimitedTicket) => LimitsOnTicket
  rules: VolunteerRules
}

function judge(
  row: TicketPart,
  { triaged, texts, signs, found, topicIds, isWithheldContact, around, limited, rules }: Parts,
): OfferAttributes {
  /** A sign that the words show now, or that was read in them when they were scored. */
  const tells = (...codes: string[]) =>
    codes.some((code) => signs.has(code) || triaged?.codes.has(code))
      ? true
      : triaged === null
        ? 'unknown'
        : false
  const intends = (intent: string) =>
    triaged === null ? 'unknown' : row.intent === intent || triaged.intents.has(intent)
  return {
    isScored: triaged !== null,
    isBandZero: either(row.band === 0, triaged === null ? 'unknown' : triaged.wasBandZero),
    tellsOfDanger: tells('danger', 'self_harm', 'data_incident'),
    threatens: tells('threat'),
    isLegal: tells('legal', 'formal_notice'),
    namesRegulator: tells('regulator'),
    isPress: either(intends('press'), tells('press')),
    concernsMinor: tells('minor_at_risk', 'minor_author'),
    concernsVulnerable: tells('vulnerable_person'),
    concernsPayment: either(found.isPaidWith, tells('money_at_risk')),
    isPrivate: row.visibility === 'private' || texts.isPrivate,
    holdsPersonalData: found.isPersonal,
    needsPersonalData: found.isLookedUp,
    wasRecalled: triaged === null ? 'unknown' : triaged.wasRecalled,
    isComplaint: intends('complaint'),
    namesEmployee: found.namesEmployee,
    isValuedCustomer: row.segment !== null && !around.offeredSegments.has(row.segment),
    isWithheldContact,
    isWithheldTopic: topicIds.length === 0 ? 'unknown' : topicIds.some((id) => around.withheldTopics.has(id)),
    ...limited({ network: row.network, visibility: row.visibility, topicIds }),
    isReservedLane: triaged === null ? 'unknown' : !rules.lanes.includes(row.lane),
    isUnaddressed: row.isHit,
    language: row.language,
    topics: topicIds.map((topicId) => ({
      topicId,
      departmentId: around.departmentOfTopic.get(topicId) ?? null,
    })),
    network: row.network,
    contactId: row.contactId,
  }
}

function readTickets(tx: Tx, ticketIds: TicketId[]) {
  return tx
    .select({
      ticketId: tickets.ticketId,
      band: tickets.band,
      lane: tickets.lane,
      visibility: tickets.visibility,
      intent: tickets.intent,
      language: tickets.language,
      isHit: tickets.isHit,
      contactId: tickets.contactId,
      network: channels.network,
      segment: contacts.segment,
    })
    .from(tickets)
    .innerJoin(
      channels,
      and(eq(channels.organizationId, tickets.organizationId), eq(channels.channelId, tickets.channelId)),
    )
    .innerJoin(
      contacts,
      and(eq(contacts.organizationId, tickets.organizationId), eq(contacts.contactId, tickets.contactId)),
    )
    .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ticketIds)))
}
