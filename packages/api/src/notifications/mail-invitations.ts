import { seal } from '../channels/seal.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { mails } from './tables.ts'

/** What a worker needs to write to somebody who is invited. */
export interface InvitationLetter {
  email: string
  locale: 'fr' | 'en' | 'ar'
  url: string
}

/** What a sealed letter is bound to. */
export function boundTo(organizationId: string, mailId: string): string {
  return `mail:${organizationId}:${mailId}`
}

/** Where mail is set up, an invitation is mailed; the address by which somebody comes in is kept sealed until then. */
export async function mailInvitations(
  tx: Tx,
  world: World,
  events: EventOf<'invitation.created'>[],
): Promise<void> {
  if (!world.mail || events.length === 0) return
  const { organizationId } = tx
  const now = world.now()
  await tx.insert(mails).values(
    events.map(({ email, locale, url }) => {
      const mailId = newId<'mail'>()
      const letter: InvitationLetter = { email, locale, url }
      return {
        organizationId,
        mailId,
        sealed: seal(world.keys.worker, JSON.stringify(letter), boundTo(organizationId, mailId)),
        notBefore: now,
        createdAt: now,
      }
    }),
  )
}
