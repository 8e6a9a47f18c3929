import { isId } from '../db/id.ts'
import type { Loaders } from './loaders.ts'

/** The member behind the actor of a fact; null for the customer, the network and Relais itself. */
export function loadActor(loaders: Loaders, actor: string) {
  const [kind, memberId] = actor.split(':')
  return kind === 'member' && memberId && isId(memberId) ? loaders.member.load(memberId) : null
}
