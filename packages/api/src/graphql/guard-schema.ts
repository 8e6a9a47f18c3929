import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql'
import { can as attachments } from '../attachments/policy.ts'
import { can as audit } from '../audit/policy.ts'
import { can as board } from '../board/policy.ts'
import { can as calendars } from '../calendars/policy.ts'
import { can as cards } from '../cards/policy.ts'
import { can as channels } from '../channels/policy.ts'
import { can as charter } from '../charter/policy.ts'
import { can as commitments } from '../commitments/policy.ts'
import { can as contacts } from '../contacts/policy.ts'
import { can as demonstration } from '../demonstration/policy.ts'
import { can as enquiries } from '../enquiries/policy.ts'
import { can as holding } from '../holding/policy.ts'
import { can as inbox } from '../inbox/policy.ts'
import { can as knowledge } from '../knowledge/policy.ts'
import { can as learning } from '../learning/policy.ts'
import { can as listening } from '../listening/policy.ts'
import { can as matters } from '../matters/policy.ts'
import { can as members } from '../members/policy.ts'
import { can as netHelp } from '../net-help/policy.ts'
import { can as notifications } from '../notifications/policy.ts'
import { can as overflow } from '../overflow/policy.ts'
import { can as house } from '../house/policy.ts'
import { can as practice } from '../practice/policy.ts'
import { can as rehearsal } from '../rehearsal/policy.ts'
import { can as presence } from '../presence/policy.ts'
import { can as policies } from '../policies/policy.ts'
import { can as promises } from '../promises/policy.ts'
import { can as replies } from '../replies/policy.ts'
import { can as routing } from '../routing/policy.ts'
import { can as sampling } from '../sampling/policy.ts'
import { can as search } from '../search/policy.ts'
import { can as tickets } from '../tickets/policy.ts'
import { can as retention } from '../retention/policy.ts'
import { can as triage } from '../triage/policy.ts'
import { can as trust } from '../trust/policy.ts'
import { can as tuning } from '../tuning/policy.ts'
import { can as voice } from '../voice/policy.ts'
import { can as volunteers } from '../volunteers/policy.ts'
import { isMember, type Policy } from './access.ts'
import type { GraphqlContext } from './context.ts'

/** Every policy there is, by type or by field. */
const POLICIES: Readonly<Record<string, Policy>> = {
  'Query.node': isMember,
  'Query.nodes': isMember,
  PageInfo: isMember,
  ...attachments,
  ...audit,
  ...calendars,
  ...cards,
  ...channels,
  ...charter,
  ...commitments,
  ...contacts,
  ...demonstration,
  ...enquiries,
  ...inbox,
  ...knowledge,
  ...learning,
  ...listening,
  ...matters,
  ...members,
  ...netHelp,
  ...notifications,
  ...presence,
  ...policies,
  ...promises,
  ...replies,
  ...routing,
  ...search,
  ...tickets,
  ...triage,
  ...sampling,
  ...board,
  ...holding,
  ...trust,
  ...house,
  ...practice,
  ...rehearsal,
  ...tuning,
  ...voice,
  ...volunteers,
  ...overflow,
  ...retention,
}

/** What is open before anybody is known: asking who one is, proving it, and an invitation or a rehearsal to whoever holds its link. */
export const OPEN_TO_NOBODY: ReadonlySet<string> = new Set([
  'Query.viewer',
  'Query.invitation',
  'Query.rehearsalCall',
  'Mutation.acceptInvitation',
  'Mutation.joinRehearsal',
  'Mutation.signIn',
  'Mutation.signOut',
])

const ROOTS = new Set(['Query', 'Mutation', 'Subscription'])
/** Wrappers of what a field gives: who may have the field may have these. */
const WRAPPER = /(Payload|Connection|Edge|UserError)$/

/** The policy of a field; undefined when nobody wrote one. */
export function findPolicy(type: string, field: string): Policy | undefined {
  const own = POLICIES[`${type}.${field}`]
  if (own || ROOTS.has(type)) return own
  return POLICIES[type] ?? (WRAPPER.test(type) ? isMember : undefined)
}

/**
 * Puts its policy before every field. Throws when a field has none: what nobody thought of is refused, and at the start
 * rather than at the first request.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__')) guardType(type)
  }
  return schema
}

function guardType(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const name = `${type.name}.${field.name}`
    const policy = findPolicy(type.name, field.name)
    if (!policy) throw new Error(`${name} has no policy. Say in its room's policy.ts who may.`)
    // Below the root everybody is signed in already, so a field for all members needs no second look.
    if (policy === isMember && !ROOTS.has(type.name)) continue
    if (type.name === 'Subscription') continue
    field.resolve = guarded(name, policy, field.resolve ?? defaultFieldResolver)
  }
}

/** Asks nothing of anybody who may: every field of every row passes here. */
function guarded(
  name: string,
  policy: Policy,
  resolve: GraphQLFieldResolver<unknown, GraphqlContext>,
): GraphQLFieldResolver<unknown, GraphqlContext> {
  return (source, given, context, info) => {
    const { viewer } = context
    if (viewer ? policy(viewer) : OPEN_TO_NOBODY.has(name)) return resolve(source, given, context, info)
    return refuse(context, name)
  }
}

async function refuse(context: GraphqlContext, name: string): Promise<never> {
  if (!context.viewer) {
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
  }
  await context.recordDenial(name)
  throw new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } })
}

/** The names of the mutations that a role allows. */
export function listAllowedMutations(viewer: Parameters<Policy>[0]): string[] {
  return Object.entries(POLICIES).flatMap(([name, policy]) =>
    name.startsWith('Mutation.') && policy(viewer) ? [name.slice('Mutation.'.length)] : [],
  )
}
