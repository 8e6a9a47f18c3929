import { msg } from '@lingui/core/macro'
import type { Command } from '../../commands/command.ts'
import { defineCommand } from '../../commands/command.ts'

/** What the commands of a customer's buying interest act upon. */
export interface PurchaseState {
  canAsk: boolean
  ask: () => void
  /** The customer wrote after us, and nobody has said yet what it means. */
  canRecord: boolean
  record: (answer: 'yes' | 'no') => void
  canHand: boolean
  hand: () => void
  canTakeBack: boolean
  takeBack: () => void
}

export const askForContact = defineCommand<PurchaseState>({
  id: 'enquiry.ask',
  title: msg`Ask whether sales may contact them`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`buy purchase consent question`,
  enabled: ({ canAsk }) => canAsk,
  run: ({ ask }) => ask(),
})

export const recordYes = defineCommand<PurchaseState>({
  id: 'enquiry.answer.yes',
  title: msg`They said yes`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`sales consent contact buy`,
  enabled: ({ canRecord }) => canRecord,
  run: ({ record }) => record('yes'),
})

export const recordNo = defineCommand<PurchaseState>({
  id: 'enquiry.answer.no',
  title: msg`They said no`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`sales consent contact buy`,
  enabled: ({ canRecord }) => canRecord,
  run: ({ record }) => record('no'),
})

export const handEnquiry = defineCommand<PurchaseState>({
  id: 'enquiry.hand',
  title: msg`Hand to sales`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`enquiry department buy pass`,
  enabled: ({ canHand }) => canHand,
  run: ({ hand }) => hand(),
})

export const takeBackAnswer = defineCommand<PurchaseState>({
  id: 'enquiry.answer.takeBack',
  title: msg`Take the answer back`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`sales consent wrong undo`,
  enabled: ({ canTakeBack }) => canTakeBack,
  run: ({ takeBack }) => takeBack(),
})

/** While somebody who wants to buy is on the screen. */
export const purchaseCommands: readonly Command<PurchaseState>[] = [
  askForContact,
  recordYes,
  recordNo,
  handEnquiry,
  takeBackAnswer,
]
