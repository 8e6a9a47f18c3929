import { fetchGraph } from '../../graphql/client.ts'
import { SetCharterRulesDocument } from '../../graphql/generated/graphql.ts'
import type { CharterLimitInput, SetCharterRulesInput } from '../../graphql/generated/graphql.ts'
import type { CharterLimit, CharterRules } from './queries.ts'

/** Sends the rules whole, with one piece of them changed. */
export async function setRules(rules: CharterRules, changed: Partial<SetCharterRulesInput>) {
  return (await fetchGraph(SetCharterRulesDocument, { input: { ...inputOf(rules), ...changed } }))
    .setCharterRules
}

/** The rules as they are sent: what a clause does is said only where it is not what Relais comes with. */
function inputOf({
  number,
  limits,
  words,
  patterns,
  allowed,
  severities,
  asksForSignature,
}: CharterRules): SetCharterRulesInput {
  return {
    number,
    limits: limits.map(limitInput),
    words: words.map(({ clause, phrases }) => ({ clause, phrases })),
    patterns,
    allowed,
    severities: severities
      .filter(({ severity, shipped }) => severity !== shipped)
      .map(({ clause, severity }) => ({ clause, severity })),
    asksForSignature,
  }
}

/** A limit as it is sent. */
export function limitInput({ roles, networks, visibility, topics, hours }: CharterLimit): CharterLimitInput {
  return {
    roles,
    networks,
    visibility,
    topicIds: topics.map(({ id }) => id),
    hours: hours && { from: hours.from, until: hours.until },
  }
}
