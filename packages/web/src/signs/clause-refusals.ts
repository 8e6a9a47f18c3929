import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CharterClause } from '../graphql/generated/graphql.ts'
import { networkName } from './network.tsx'

/** The name of each clause that the server holds everybody to. */
export const clauseNames: Record<CharterClause, MessageDescriptor> = {
  who: msg`Who answers`,
  where: msg`Where one answers`,
  topics: msg`Topics`,
  hours: msg({ message: 'Hours', context: 'clause of the charter' }),
  promises: msg`Promises that nobody may make`,
  confidential: msg`What stays inside the company`,
  insults: msg`Insults`,
  disparagement: msg`Colleagues and competitors run down`,
  phone: msg`Telephone numbers in public`,
  email: msg`E-mail addresses in public`,
  card: msg`Card numbers in public`,
  iban: msg`Account numbers in public`,
  reference: msg`Numbers of orders and files in public`,
  birthDate: msg`Dates of birth in public`,
  address: msg`Postal addresses in public`,
  names: msg`Names of others in public`,
}

/** What a text shows that a clause is about, in as few words as fit a button. */
export const foundWords: Record<CharterClause, MessageDescriptor> = {
  ...clauseNames,
  promises: msg`A promise`,
  confidential: msg`Something internal`,
  insults: msg`An insult`,
  disparagement: msg`Somebody run down`,
  phone: msg`A telephone number`,
  email: msg`An e-mail address`,
  card: msg`A card number`,
  iban: msg`An account number`,
  reference: msg`The number of an order or a file`,
  birthDate: msg`A date of birth`,
  address: msg`A postal address`,
  names: msg`The name of somebody else`,
}

type Parameters = Record<string, string | number | boolean | null>

/** What a limit is about, as a name: the topic or the network that it is on, or else its clause. */
export function limitName({ clause, topic, network }: Parameters, i18n: I18n): string {
  if (typeof topic === 'string') return topic
  if (typeof network === 'string') return networkName(network)
  return i18n._(clauseNames[clause as CharterClause])
}

/** Why the person who writes may not answer at all, here and now. */
export function placeSentence(clause: CharterClause, parameters: Parameters, i18n: I18n): string {
  if (parameters['unsigned']) return i18n._(msg`Sign the charter before you answer.`)
  const [from, until] = [String(parameters['from']), String(parameters['until'])]
  const topic = String(parameters['topic'])
  const network = networkName(String(parameters['network']))
  if (clause === 'hours') return i18n._(msg`The charter does not let you answer from ${from} to ${until}.`)
  if (clause === 'topics') return i18n._(msg`The charter keeps this topic for others: ${topic}.`)
  if (clause === 'who') return i18n._(msg`The charter does not let you answer this.`)
  if (typeof parameters['network'] === 'string')
    return i18n._(msg`The charter does not let you answer on ${network} like this.`)
  return parameters['visibility'] === 'private'
    ? i18n._(msg`The charter does not let you answer in private.`)
    : i18n._(msg`The charter does not let you answer in public.`)
}
