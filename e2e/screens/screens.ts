import type { Locator, Page } from 'playwright-core'
import type { Line } from '../browser/line.ts'
import { settingsSections } from './sections.ts'

/** Whom a screen is shown to; nobody is signed in on the public ones. */
export type Who = 'nobody' | 'agent' | 'admin'

/** One screen of Relais. */
export interface Screen {
  name: string
  who: Who
  /** From the origin. */
  path: string
  /** Stands there once the screen shows what it has. */
  settled: (page: Page) => Locator
  /** What is done by keyboard before the picture. */
  before?: (page: Page) => Promise<void>
  /** Puts back what the picture needed. */
  after?: (page: Page) => Promise<void>
}

const heading = (page: Page) => page.getByRole('heading').first()
const row = (page: Page) => page.getByRole('listitem').first()

/** Every screen there is, with what a newcomer finds on it; they are read over this line. */
export function listScreens(
  paths: { ticket: string; contact: string; square: string },
  line: Line,
): Screen[] {
  const onTicket = (name: string, keys: string, settled: Screen['settled']): Screen => ({
    name,
    who: 'agent',
    path: paths.ticket,
    settled,
    before: async (page) => {
      await page.getByRole('log').waitFor()
      await page.keyboard.press(keys)
    },
  })
  const dialog = (page: Page) => page.getByRole('dialog').first()
  return [
    { name: 'doors', who: 'nobody', path: '/try', settled: heading },
    {
      name: 'town-square',
      who: 'nobody',
      path: paths.square,
      settled: (page) => page.getByRole('article').first(),
    },
    { name: 'sign-in', who: 'nobody', path: '/sign-in', settled: heading },
    { name: 'invitation', who: 'nobody', path: '/invitation/unknown', settled: heading },
    { name: 'inbox', who: 'agent', path: '/inbox/next', settled: row },
    {
      name: 'inbox-empty',
      who: 'agent',
      path: '/inbox/snoozed',
      settled: (page) => page.getByRole('main').first(),
    },
    { name: 'ticket', who: 'agent', path: paths.ticket, settled: (page) => page.getByRole('log') },
    onTicket('resolve', 'e', dialog),
    onTicket('hand-off', 'h', dialog),
    onTicket('tags', 't', dialog),
    onTicket('promise', 'b', dialog),
    onTicket('merge', 'm', dialog),
    onTicket('snooze', 's', dialog),
    onTicket('palette', 'ControlOrMeta+k', dialog),
    onTicket('shortcuts', '?', dialog),
    onTicket('link', 'l', dialog),
    {
      name: 'selected',
      who: 'agent',
      path: '/inbox/next',
      settled: (page) => page.getByRole('toolbar').first(),
      before: async (page) => {
        await row(page).waitFor()
        await page.keyboard.press('Shift+X')
      },
    },
    { name: 'charter', who: 'agent', path: '/charter', settled: heading },
    {
      name: 'writing-against-the-charter',
      who: 'agent',
      path: paths.ticket,
      settled: (page) => page.getByRole('list', { name: /^(?:Charte|الميثاق)$/ }),
      before: async (page) => {
        await page.getByRole('log').waitFor()
        await page.keyboard.press('r')
        await page.locator('[data-composer] textarea:focus').waitFor()
        await page.keyboard.type('Appelez Hugo au 06 39 98 00 12, je vous le promets.')
      },
      after: leaveText,
    },
    {
      name: 'writing',
      who: 'agent',
      path: paths.ticket,
      settled: (page) => page.locator('[data-composer] textarea:focus'),
      before: async (page) => {
        await page.getByRole('log').waitFor()
        await page.keyboard.press('r')
        await page.locator('[data-composer] textarea:focus').waitFor()
        await page.keyboard.type('Bonjour, je regarde avec la gare, et je reviens vers vous. Salma')
      },
      after: leaveText,
    },
    {
      ...onTicket('note', 'n', (page) => page.locator('[data-composer] textarea:focus')),
      after: leaveText,
    },
    {
      name: 'insert',
      who: 'agent',
      path: paths.ticket,
      settled: (page) => page.getByRole('option').first(),
      before: async (page) => {
        await page.getByRole('log').waitFor()
        await page.keyboard.press('r')
        await page.locator('[data-composer] textarea:focus').waitFor()
        await page.keyboard.press('ControlOrMeta+i')
      },
      after: leaveText,
    },
    {
      name: 'offline',
      who: 'agent',
      path: paths.ticket,
      settled: (page) => page.locator('output .lucide-wifi-off'),
      before: async (page) => {
        await page.getByRole('log').waitFor()
        line.cut()
      },
      after: async (page) => {
        line.mend()
        await page.locator('output .lucide-wifi-off').waitFor({ state: 'detached' })
      },
    },
    {
      name: 'filter',
      who: 'agent',
      path: '/inbox/next',
      settled: dialog,
      before: async (page) => {
        await row(page).waitFor()
        await page.keyboard.press('f')
      },
    },
    { name: 'notifications', who: 'agent', path: '/notifications', settled: heading },
    { name: 'enquiries', who: 'agent', path: '/enquiries', settled: heading },
    {
      name: 'overflow',
      who: 'admin',
      path: '/overflow',
      settled: (page) => page.getByRole('region', { name: /./ }).first(),
    },
    {
      name: 'overflow-open',
      who: 'admin',
      path: '/overflow',
      settled: dialog,
      before: async (page) => {
        await page.getByRole('main').getByRole('button').first().press('Enter')
      },
    },
    {
      name: 'search',
      who: 'agent',
      path: '/search?q=train',
      settled: (page) => page.locator('mark').first(),
    },
    { name: 'contact', who: 'agent', path: paths.contact, settled: heading },
    {
      name: 'no-such-page',
      who: 'agent',
      path: '/nowhere/at/all',
      settled: (page) => page.getByRole('main').getByRole('link').first(),
    },
    // Last: once they are open, they take over every page of a telephone.
    { name: 'first-steps', who: 'agent', path: '/first-steps', settled: heading },
    ...settingsSections.map((section): Screen => ({
      name: `settings-${section}`,
      who: 'admin',
      path: `/settings/${section}`,
      settled: (page) => page.locator('#settings-title'),
    })),
    {
      name: 'settings-calendars-new',
      who: 'admin',
      path: '/settings/calendars',
      settled: (page) => page.locator('#calendar-openings'),
      before: async (page) => {
        await page.locator('main [aria-keyshortcuts=C]').waitFor()
        await page.keyboard.press('c')
      },
    },
    // What the key of a page's first button opens.
    ...['people', 'promises', 'channels', 'departments', 'tags', 'templates', 'knowledge', 'tokens'].map(
      (section): Screen => ({
        name: `settings-${section}-new`,
        who: 'admin',
        path: `/settings/${section}`,
        settled: dialog,
        before: async (page) => {
          await page.locator('main [aria-keyshortcuts=C]').waitFor()
          await page.keyboard.press('c')
        },
      }),
    ),
  ]
}

/** What was opened for the writing is left as it was found. */
async function leaveText(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
}
