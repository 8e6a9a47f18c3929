import { msg } from '@lingui/core/macro'
import { defineCommand } from '../commands/command.ts'

/** What asking for the next ticket acts upon. */
export interface NextState {
  /** The names of the mutations that the viewer's role allows. */
  may: readonly string[]
  claimNext: () => void
}

export const claimNextTicket = defineCommand<NextState>({
  id: 'ticket.claimNext',
  title: msg`Next ticket`,
  group: 'go',
  context: 'browse',
  keys: 'shift+n',
  keywords: msg`take claim hand out work order`,
  enabled: ({ may }) => may.includes('claimNextTicket'),
  run: ({ claimNext }) => claimNext(),
})

/** What explaining a place in the order acts upon. */
export interface PlaceState {
  may: readonly string[]
  openWhyPlace: () => void
}

export const explainPlace = defineCommand<PlaceState>({
  id: 'ticket.place.explain',
  title: msg`Why this place`,
  group: 'ticket',
  context: 'browse',
  keys: 'p w',
  keywords: msg`order next turn picked slack weight`,
  enabled: ({ may }) => may.includes('claimNextTicket'),
  run: ({ openWhyPlace }) => openWhyPlace(),
})
