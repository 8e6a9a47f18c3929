import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Role } from '../graphql/generated/graphql.ts'

export const roles: readonly Role[] = ['agent', 'volunteer', 'supervisor', 'admin']

/** What each role may do, in one sentence. */
export const roleHints: Record<Role, MessageDescriptor> = {
  agent: msg`Answers customers, all day, at a desk.`,
  volunteer: msg`Helps with single tickets beside another job, usually on a phone.`,
  supervisor: msg`Watches over the promises, and changes departments, topics and hours.`,
  admin: msg`Connects accounts and invites people, and may do all the rest.`,
}
