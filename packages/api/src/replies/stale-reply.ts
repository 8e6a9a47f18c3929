import { Refusal } from '../refusal.ts'
import type { ThreadChange } from './find-thread-changes.ts'

/** The English sentences; the console has its own, by the kind. */
const SENTENCES: Record<ThreadChange['kind'], string> = {
  customerWrote: 'The customer wrote again.',
  customerEdited: 'The customer changed a message.',
  customerDeleted: 'The customer deleted a message.',
  colleagueAnswered: 'A colleague has answered.',
  answeredNatively: "Somebody has answered in the network's own application.",
}

/** What happened last, as one sentence. */
export function describeChange(change: ThreadChange): string {
  return SENTENCES[change.kind]
}

/** The reply was written against an older state of the thread. Says what changed: send anyway, adapt, or drop. */
export class StaleReply extends Refusal {
  readonly changes: ThreadChange[]
  /** The revision to send along next time. */
  readonly threadRevision: number

  constructor(changes: ThreadChange[], threadRevision: number) {
    const latest = changes.at(-1)!
    const count = (kind: ThreadChange['kind']) => changes.filter((change) => change.kind === kind).length
    super(
      'STALE_REPLY',
      `${describeChange(latest)} Read it, then send all the same, change your answer, or drop it.`,
      {
        parameters: {
          threadRevision,
          customerWrote: count('customerWrote'),
          customerEdited: count('customerEdited'),
          customerDeleted: count('customerDeleted'),
          colleagueAnswered: count('colleagueAnswered'),
          answeredNatively: count('answeredNatively'),
          latest: latest.kind,
          by: latest.byName,
          text: latest.text.slice(0, 500).toWellFormed(),
        },
        path: ['threadRevision'],
      },
    )
    this.changes = changes
    this.threadRevision = threadRevision
  }
}
