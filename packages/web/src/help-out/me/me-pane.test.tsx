import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'
import type { Self } from '../queries.ts'
import type { Recognition, Ways } from './queries.ts'

let api: FakeApi
let recognition: Recognition
let ways: Ways
let networksToChoose: string[]
let topics: Self['topics']

const done = (name: string) => () => ({ [name]: { userErrors: [] } })
const inputOf = (name: string) => api.asked.findLast((one) => one.name === name)?.variables.input
const sheet = (name: string) => screen.findByRole('region', { name })

beforeEach(() => {
  localStorage.clear()
  recognition = { promisesKept: 0, minutes: 0, minutesThisWeek: 12, thanks: [], steps: [] }
  ways = {
    member: { id: 'member-salma' },
    weeklyMinutes: 60,
    countedMinutes: 30,
    managerAgreedAt: null,
    quietHours: null,
    callsConsentedAt: null,
    languages: [{ language: 'fr', level: 'C2' }],
    trade: null,
    networks: [],
  }
  topics = []
  networksToChoose = ['bluesky', 'mastodon', 'town-square']
  api = new FakeApi({
    HelpSelf: () => ({
      volunteer: { ...ways, pausedUntil: null, isRestNeeded: false, topics, obstacles: [] },
    }),
    OwnRecognition: () => ({ recognition }),
    OwnWays: () => ({ volunteer: ways, trades: [{ id: 'stations', name: 'Gares' }], networksToChoose }),
    DeclareHours: done('declareHours'),
    ConsentToCalls: done('consentToCalls'),
    SetOwnLanguages: done('setLanguages'),
    SetOwnTrade: done('setTrade'),
    ChooseNetworks: ({ input }) => {
      ways = { ...ways, networks: (input as { networks: string[] }).networks }
      return { chooseNetworks: { userErrors: [] } }
    },
    ExportOwnHours: () => ({ exportOwnHours: { csv: 'day,minutes\r\n', userErrors: [] } }),
  })
  api.viewerIs('volunteer')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
})

describe('one’s own pane', () => {
  it('tells what came of one’s help, and compares it with nobody’s', async () => {
    recognition = {
      ...recognition,
      promisesKept: 4,
      thanks: [
        { text: 'Merci •••, c’est clair !', at: new Date().toISOString(), network: 'bluesky', topics: [] },
      ],
      steps: [
        {
          topic: { id: 'bikes', name: 'Vélos' },
          from: 'learner',
          to: 'reviewed',
          code: 'practised',
          parameters: { items: 3 },
          at: new Date().toISOString(),
        },
      ],
    }
    await renderConsole('/help-out/me')

    const came = within(await sheet('What came of it'))
    expect(came.getByText('Your answers kept 4 promises to customers in a year.')).toBeTruthy()
    expect(came.getByText('Merci •••, c’est clair !')).toBeTruthy()
    expect(came.getByText(/^On Vélos, you may answer customers/)).toBeTruthy()
    expect(came.getByText(/3 practice answers in a row were accepted/)).toBeTruthy()
    expect(came.getByText('Only you read this. It is compared with nobody’s.')).toBeTruthy()
  })

  it('counts what one gives, and says what of it counts until a manager agrees', async () => {
    await renderConsole('/help-out/me')

    const time = within(await sheet('My time'))
    expect(await time.findByText('This week: 12 of 30 minutes')).toBeTruthy()
    expect(time.getByText(/Until your manager agrees, 30 minutes a week count/)).toBeTruthy()
    expect(time.queryByRole('button', { name: 'Save my time' })).toBeNull()
    fireEvent.change(time.getByLabelText('Minutes a week, at the most'), { target: { value: '30' } })
    fireEvent.change(time.getByLabelText('from'), { target: { value: '20:00' } })
    fireEvent.change(time.getByLabelText('until'), { target: { value: '07:30' } })
    fireEvent.click(time.getByRole('button', { name: 'Save my time' }))
    await waitFor(() =>
      expect(inputOf('DeclareHours')).toEqual({
        weeklyMinutes: 30,
        quietHours: { from: '20:00', to: '07:30' },
      }),
    )
  })

  it('lets one be called, and takes it back', async () => {
    await renderConsole('/help-out/me')
    fireEvent.click(await screen.findByRole('checkbox', { name: 'I may be called when customers wait' }))

    await waitFor(() => expect(inputOf('ConsentToCalls')).toEqual({ isAgreed: true }))
  })

  it('takes the languages that one writes, and one’s trade', async () => {
    await renderConsole('/help-out/me')
    fireEvent.change(await screen.findByLabelText('English'), { target: { value: 'B2' } })
    await waitFor(() =>
      expect(inputOf('SetOwnLanguages')).toEqual({
        languages: [
          { language: 'fr', level: 'C2' },
          { language: 'en', level: 'B2' },
        ],
      }),
    )
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLSelectElement>(/^Where I work/).disabled).toBe(false),
    )
    fireEvent.change(screen.getByLabelText(/^Where I work/), { target: { value: 'stations' } })
    await waitFor(() => expect(inputOf('SetOwnTrade')).toEqual({ departmentId: 'stations' }))
  })

  it('takes the networks on which one answers: all of them, until one says otherwise', async () => {
    await renderConsole('/help-out/me')
    const where = within(await sheet('Where I answer'))
    const box = (name: string) => where.getByRole<HTMLInputElement>('checkbox', { name })
    expect([box('Bluesky'), box('Mastodon'), box('Town Square')].map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
    ])

    fireEvent.click(box('Mastodon'))
    await waitFor(() => expect(inputOf('ChooseNetworks')).toEqual({ networks: ['bluesky', 'town-square'] }))
    await waitFor(() => expect(box('Mastodon').checked).toBe(false))
    fireEvent.click(box('Bluesky'))
    await waitFor(() => expect(inputOf('ChooseNetworks')).toEqual({ networks: ['town-square'] }))
    await waitFor(() => expect(box('Bluesky').checked).toBe(false))

    // One is kept.
    fireEvent.click(box('Town Square'))
    expect(box('Town Square').checked).toBe(true)
    expect(api.countOf('ChooseNetworks')).toBe(2)
  })

  it('says which topic rests', async () => {
    const topic = (name: string, isWithheld: boolean) => ({
      topic: { id: name, name },
      level: 'reviewed' as const,
      stance: null,
      isWithheld,
    })
    topics = [topic('Vélos', true), topic('Gares', false)]
    await renderConsole('/help-out/me')

    const [rests, goesOn] = within(await sheet('My topics')).getAllByRole('listitem')
    expect(rests!.textContent).toContain('It rests: the care team answers it for now')
    expect(goesOn!.textContent).not.toContain('It rests')
  })

  it('asks nobody where they answer while there is one network', async () => {
    networksToChoose = ['town-square']
    await renderConsole('/help-out/me')
    await sheet('My languages and my trade')

    expect(screen.queryByRole('region', { name: 'Where I answer' })).toBeNull()
  })

  it('gives one’s own hours as a table', async () => {
    await renderConsole('/help-out/me')
    const files: string[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      files.push(this.download)
    })
    fireEvent.click(await screen.findByRole('button', { name: 'My hours as a table' }))

    await waitFor(() => expect(files).toEqual(['my-hours.csv']))
    click.mockRestore()
  })
})
