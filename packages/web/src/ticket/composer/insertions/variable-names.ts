import { KNOWN_VARIABLES } from '@relais/connectors/text'
import type { KnownVariable } from '@relais/connectors/text'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

const names: Record<KnownVariable, MessageDescriptor> = {
  'contact.firstName': msg`the customer’s first name`,
  'contact.name': msg`the customer’s name`,
  'agent.firstName': msg`your first name`,
  'ticket.number': msg`the number of the ticket`,
  'organization.name': msg`the name of the company`,
  'channel.handle': msg`our name on the network`,
}

/** What a variable stands for, in the reader's words. */
export function useVariableNames(): (name: string) => string {
  const { i18n } = useLingui()
  return (name) => {
    const known = KNOWN_VARIABLES.find((one) => one === name)
    return known === undefined ? name : i18n._(names[known])
  }
}
