import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OfferSettingsQuery, VolunteerPersonFragment } from '../../graphql/generated/graphql.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
let people: VolunteerPersonFragment[]
let offers: OfferSettingsQuery
let errors: object[]

const at = '2026-03-02T08:00:00.000Z'
const trains = { id: 'trains', name: 'Trains' }
const step = (from: string, to: string, code: string) => ({ from, to, code, at }) as never
const rules = {
  practiceItems: 3,
  approved: 20,
  medianEditPercent: 15,
  sent: 50,
  correctedPercent: 2,
  corrections: 2,
  correctionsOf: 10,
  sampledShare: 0.2,
  trustedShare: 0.05,
  firstShiftMs: 8 * 3_600_000,
  mostInReview: 5,
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  errors = []
  people = [
    {
      member: { id: 'karim', name: 'Karim' },
      trade: { id: 'stations', name: 'Gares' },
      weeklyMinutes: 60,
      managerAgreedAt: null,
      conflicts: [{ id: 'nora', name: 'Nora' }],
      topics: [
        { topic: trains, level: 'trusted', steps: [step('sampled', 'trusted', 'sent')] },
        {
          topic: { id: 'bikes', name: 'Vélos' },
          level: 'reviewed',
          steps: [step('sampled', 'reviewed', 'corrected')],
        },
        { topic: { id: 'refunds', name: 'Remboursements' }, level: 'learner', steps: [] },
      ],
    },
  ]
  offers = {
    offerReport: {
      looked: 40,
      isCutOff: false,
      offerable: 12,
      exclusions: [{ code: 'withheld_topic', isSoft: true, tickets: 20, unknown: 4 }],
    },
    offeredSegments: ['Abonnés'],
    segments: ['Grands comptes', 'Abonnés'],
  }
  const done = () => ({ userErrors: errors })
  api = new FakeApi({
    VolunteerRules: () => ({
      trustRules: rules,
      viewer: { organization: { id: 'org', careTeamHoldSeconds: 0 } },
    }),
    OfferSettings: () => offers,
    VolunteerPeople: () => ({
      volunteers: {
        edges: people.map((node) => ({ node })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    Trades: () => ({
      trades: [
        { id: 'stations', name: 'Gares' },
        { id: 'sales', name: 'Ventes' },
      ],
    }),
    SetTrade: ({ input: { departmentId } }: { input: { departmentId: string | null } }) => {
      if (errors.length === 0)
        people = people.map((one) => ({
          ...one,
          trade: departmentId === null ? null : { id: departmentId, name: 'Ventes' },
        }))
      return { setTrade: done() }
    },
    SetTrustRules: () => ({ setTrustRules: done() }),
    SetReplyHold: () => ({ setReplyHold: done() }),
    OfferSegment: () => {
      offers = { ...offers, offeredSegments: ['Abonnés', 'Grands comptes'] }
      return { offerSegment: done() }
    },
    WithholdSegment: () => ({ withholdSegment: done() }),
    NominateMentor: () => ({ nominateMentor: done() }),
    ReinstateTrust: () => ({ reinstateTrust: done() }),
    RecordManagersWord: () => ({ recordManagersWord: done() }),
    RemoveConflict: () => ({ removeConflict: done() }),
  } as never)
  api.viewerIs('supervisor')
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

it('says what each volunteer may do on which topic, and what a supervisor may say of it', async () => {
  api.listen()
  await renderConsole('/settings/volunteers')
  const list = within(await screen.findByRole('list', { name: 'Who helps' }))
  const [karim] = list.getAllByRole('listitem')
  expect(karim!.textContent).toContain('gives 60 min a week · their manager’s word is missing')
  expect(karim!.textContent).toContain('Trainssends, trusted')
  expect(karim!.textContent).toContain('Vélosis read before it leaves')
  expect(karim!.textContent).not.toContain('Remboursements')

  await press('Make a mentor: Karim, Trains')
  await screen.findByText('Karim is a mentor on Trains now.')
  expect(inputOf('NominateMentor')).toEqual({ memberId: 'karim', topicId: 'trains' })
  await press('Give the level back: Karim, Vélos')
  await screen.findByText('Karim has their level on Vélos back.')
  expect(inputOf('ReinstateTrust')).toEqual({ memberId: 'karim', topicId: 'bikes' })
  await press('The manager agrees: Karim')
  await waitFor(() => expect(inputOf('RecordManagersWord')).toEqual({ memberId: 'karim', isAgreed: true }))
  await press('Let them answer again: Karim, Nora')
  await waitFor(() => expect(inputOf('RemoveConflict')).toEqual({ memberId: 'karim', contactId: 'nora' }))
})

it('says which department is somebody’s, and keeps it where another one is refused', async () => {
  api.listen()
  await renderConsole('/settings/volunteers')
  const field = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Where Karim works' })
  await waitFor(() => expect(field.options).toHaveLength(3))
  expect(field.value).toBe('stations')

  fireEvent.change(field, { target: { value: 'sales' } })
  await waitFor(() => expect(inputOf('SetTrade')).toEqual({ memberId: 'karim', departmentId: 'sales' }))
  await waitFor(() => expect(field.value).toBe('sales'))

  errors = [{ code: 'DEPARTMENT_ARCHIVED', message: 'It is archived.', parameters: {}, path: null }]
  fireEvent.change(field, { target: { value: '' } })
  await waitFor(() => expect(inputOf('SetTrade')).toEqual({ memberId: 'karim', departmentId: null }))
  await waitFor(() => expect(field.value).toBe('sales'))
})

it('says what may be offered and why the rest is not, and offers segments', async () => {
  api.listen()
  await renderConsole('/settings/volunteers')
  expect(await screen.findByText('12 of 40 tickets may be offered.')).toBeTruthy()
  const why = within(screen.getByRole('list', { name: 'Why not' }))
  expect(why.getByRole('listitem').textContent).toContain(
    'Its topic is kept from volunteers, or it is on none',
  )
  await press('Offer to volunteers: Grands comptes')
  await screen.findByRole('button', { name: 'Keep from volunteers: Grands comptes' })
  expect(inputOf('OfferSegment')).toEqual({ segment: 'Grands comptes' })
  await press('Keep from volunteers: Abonnés')
  await waitFor(() => expect(inputOf('WithholdSegment')).toEqual({ segment: 'Abonnés' }))
})

it('keeps the rules of trust in percents and hours, and says at its field what is refused', async () => {
  api.listen()
  await renderConsole('/settings/volunteers')
  const share = await screen.findByRole('textbox', {
    name: 'Read afterwards of those who begin to send (%)',
  })
  fireEvent.change(share, { target: { value: '12,5' } })
  await press('Keep these rules')
  await screen.findByText('Kept. They hold from the next reply on.')
  expect(inputOf('SetTrustRules')).toEqual({ ...rules, sampledShare: 0.125 })

  errors = [
    {
      code: 'TRUST_RULE_OUT_OF_RANGE',
      message: 'No.',
      parameters: { rule: 'firstShiftMs', least: 0, most: 172_800_000, isWhole: true },
      path: ['input', 'firstShiftMs'],
    },
  ]
  const hours = screen.getByRole('textbox', { name: '… and all of it in their first (hours)' })
  fireEvent.change(hours, { target: { value: '100' } })
  await press('Keep these rules')
  await screen.findByText('Write a number from 0 to 48.')
  expect(hours.getAttribute('aria-invalid')).toBe('true')
})

it('sets for how long the care team’s replies can be undone', async () => {
  api.listen()
  await renderConsole('/settings/volunteers')
  const seconds = await screen.findByRole('spinbutton', {
    name: 'The care team’s public replies wait (seconds)',
  })
  fireEvent.change(seconds, { target: { value: '10' } })
  await press('Keep')
  await waitFor(() => expect(inputOf('SetReplyHold')).toEqual({ seconds: 10 }))
})
