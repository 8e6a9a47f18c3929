import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What the commands of the list of enquiries act upon. */
export interface EnquiryListState {
  hasAny: boolean
  focusNext: () => void
  focusPrevious: () => void
  /** The enquiry that has the focus waits for its department. */
  canSettle: () => boolean
  settle: () => void
  /** The enquiry that has the focus was dealt with. */
  canReopen: () => boolean
  reopen: () => void
  isDone: boolean
  show: (state: 'open' | 'done') => void
}

export const settleEnquiry = defineCommand<EnquiryListState>({
  id: 'enquiry.settle',
  title: msg`Answered`,
  group: 'list',
  context: 'browse',
  keys: 'e',
  keywords: msg`done note department enquiry`,
  enabled: ({ canSettle }) => canSettle(),
  run: ({ settle }) => settle(),
})

export const reopenEnquiry = defineCommand<EnquiryListState>({
  id: 'enquiry.reopen',
  title: msg`Put back into the list`,
  group: 'list',
  context: 'browse',
  enabled: ({ canReopen }) => canReopen(),
  run: ({ reopen }) => reopen(),
})

/** While enquiries are on the screen its keys are these; those of a list are not on offer then. */
export const enquiryListCommands: readonly Command<EnquiryListState>[] = [
  defineCommand<EnquiryListState>({
    id: 'enquiry.next',
    title: msg`Next enquiry`,
    group: 'list',
    context: 'browse',
    keys: 'j',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusNext(),
  }),
  defineCommand<EnquiryListState>({
    id: 'enquiry.previous',
    title: msg`Previous enquiry`,
    group: 'list',
    context: 'browse',
    keys: 'k',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusPrevious(),
  }),
  settleEnquiry,
  reopenEnquiry,
  defineCommand<EnquiryListState>({
    id: 'enquiry.list.open',
    title: msg`Show enquiries that wait`,
    group: 'list',
    context: 'browse',
    enabled: ({ isDone }) => isDone,
    run: ({ show }) => show('open'),
  }),
  defineCommand<EnquiryListState>({
    id: 'enquiry.list.done',
    title: msg`Show answered enquiries`,
    group: 'list',
    context: 'browse',
    enabled: ({ isDone }) => !isDone,
    run: ({ show }) => show('done'),
  }),
]
