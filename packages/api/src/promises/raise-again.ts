import { scoreTriage, standingFacts, type TicketFact, type TriageInput, type TriageRules } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { NewFact } from './append-fact.ts'
import { findAttributes } from './find-attributes.ts'
import { resolveFromNow } from './resolve-pinned.ts'

type Scored = Extract<NewFact, { type: 'triage.scored' }>
type Decision = Extract<TicketFact, { type: 'triage.override' | 'triage.release' }>

/** A message, as far as it matters who has seen it. */
interface Said {
  messageId: string
  text: string
  sentAt: Date
  isImported: boolean
  savedSearchId: string | null
  /** When its author changed its words in the transaction that is under way: nobody has read them. */
  rewordedAt: Date | null
}

/** Whose scores stand when, as the facts of a ticket's log that decide about triage say. */
export function readDecisions(log: readonly TicketFact[]) {
  const decisions = standingFacts(log).filter(
    (fact): fact is Decision => fact.type === 'triage.override' || fact.type === 'triage.release',
  )
  const firstRead = new Map<string, number>()
  for (const { dedupKey, seq } of log) {
    const messageId = /^triage:([0-9a-f-]{36}):/.exec(dedupKey)?.[1]
    if (messageId !== undefined) firstRead.set(messageId, Math.min(firstRead.get(messageId) ?? seq, seq))
  }
  const latest = decisions.at(-1)
  return {
    /** A person's word that stands now; null where the rules' scores do. */
    standing: latest?.type === 'triage.override' ? latest : null,
    /** Whether a person's word stood at this instant. It ends after what was written at the instant of its end. */
    isOverriddenAt: (at: number): boolean =>
      decisions.findLast(({ type, effectiveAt }) =>
        type === 'triage.override' ? effectiveAt <= at : effectiveAt < at,
      )?.type === 'triage.override',
    /** Whether a message came after a person's word, so that it was not judged with it. History never is. */
    isUnseen: (message: Said, word: TicketFact): boolean =>
      !message.isImported &&
      (message.rewordedAt !== null || (firstRead.get(message.messageId) ?? Infinity) > word.seq),
  }
}

/** A message that puts its ticket above all lanes again, although a person had decided otherwise before it came. */
export interface Raise {
  message: Said
  /** What the rules read with it. */
  scores: Scored['body']
  at: number
}

/**
 * Watches whether the rules find band 0 in what a person who set the scores cannot have known: rules may always raise. What
 * was said before the person decided raises nothing, nor does anything twice.
 */
export function watchForDanger({ standing, isUnseen }: ReturnType<typeof readDecisions>) {
  let unseen: string[] = []
  let raise: Raise | null = null
  return {
    answered: () => void (unseen = []),
    /** The customer's unanswered words up to this message score so, looked at like that by these rules. */
    read(message: Said, scores: Scored['body'], by: { input: TriageInput; rules: TriageRules }): void {
      if (standing === null || !isUnseen(message, standing)) return
      unseen.push(message.text)
      if (raise !== null || standing.body.band === 0 || scores.band !== 0) return
      if (scoreTriage({ ...by.input, text: unseen.join('\n') }, by.rules).band !== 0) return
      const writtenAt = (message.rewordedAt ?? message.sentAt).getTime()
      raise = { message, scores, at: Math.max(writtenAt, standing.effectiveAt) }
    },
    raise: () => raise,
  }
}

/**
 * The facts of a raise: what the rules read, the end of the person's word, and the promise of band 0 from then on. They
 * stand until a person decides again, whatever becomes of the message, and the same words make them once.
 */
export async function raiseAgain(
  tx: Tx,
  ticketId: TicketId,
  { message, scores, at }: Raise,
): Promise<NewFact[]> {
  const base = { actor: 'system', effectiveAt: at } as const
  const { raised, release, target } = keysOf(message)
  const facts: NewFact[] = [
    { ...base, type: 'triage.scored', dedupKey: raised, body: scores },
    { ...base, type: 'triage.release', dedupKey: release, body: {} },
  ]
  // For what nobody said to us nothing is promised.
  if (message.savedSearchId !== null) return facts
  const { intent, lane, language } = scores
  const known = (await findAttributes(tx, [ticketId])).get(ticketId)!
  const attributes = { ...known, intent, lane, language, priority: 'P0' } as const
  const targets = await resolveFromNow(tx, new Map([[ticketId, attributes]]))
  return [...facts, { ...base, type: 'target.set', dedupKey: target, body: targets.get(ticketId)! }]
}

function keysOf({ messageId, rewordedAt }: Pick<Said, 'messageId' | 'rewordedAt'>) {
  const words = rewordedAt === null ? messageId : `${messageId}:${rewordedAt.getTime()}`
  return keysOfWords(words)
}

function keysOfWords(words: string) {
  return { raised: `raised:${words}`, release: `release:${words}`, target: `target:raised:${words}` }
}

/** What takes a raise back whose message has gone to another ticket by a split, or home from a merge. */
export function lowerForGone(log: readonly TicketFact[], messages: readonly Said[]): NewFact[] {
  const here = new Set(messages.map(({ messageId }) => messageId))
  const standing = standingFacts(log)
  const keys = new Set(standing.map(({ dedupKey }) => dedupKey))
  return standing.flatMap((fact) => {
    const words = fact.type === 'triage.release' ? /^release:(([0-9a-f-]{36}).*)$/.exec(fact.dedupKey) : null
    if (!words || here.has(words[2]!)) return []
    return Object.values(keysOfWords(words[1]!))
      .filter((dedupKey) => keys.has(dedupKey))
      .map((dedupKey): NewFact => ({
        type: 'override.retract',
        actor: 'system',
        effectiveAt: fact.effectiveAt,
        dedupKey: `retract:${dedupKey}`,
        body: { dedupKey, reason: 'undone' },
      }))
  })
}

/** Whether a fact is of the scores alone, or of a raise: promises by rule apart from it are made elsewhere. */
export function isOfScores(fact: NewFact): boolean {
  if (fact.type === 'override.retract')
    return /^(?:triage|raised|release|target:raised):/.test(fact.body.dedupKey)
  if (fact.type === 'target.set') return fact.dedupKey.startsWith('target:raised:')
  return fact.type === 'triage.scored' || fact.type === 'triage.release'
}
