import { describe, expect, it } from 'vitest'
import { writeNews } from './write-mail.ts'
import { writePush } from './write-push.ts'

const french = {
  organization: 'Lignes',
  locale: 'fr',
  role: 'agent',
  publicUrl: 'https://relais.example',
} as const

describe('news of many promises at once', () => {
  it.each(['atRisk', 'teamAtRisk', 'breached', 'teamBreached'] as const)(
    'leads to the list that shows the tickets: %s',
    (kind) => {
      const told = { kind, count: 7, ticketNumber: null }
      expect(JSON.parse(writePush(told, french))).toMatchObject({ path: '/inbox/atRisk' })
      expect(writeNews([told], french).text).toContain('\nhttps://relais.example/inbox/atRisk\n')
    },
  )

  it.each([
    ['called', null],
    ['draftReturned', 43],
    ['mentioned', 43],
  ] as const)('leads a volunteer to the phone, and names no ticket: %s', (kind, ticketNumber) => {
    const volunteer = { ...french, role: 'volunteer' } as const
    expect(JSON.parse(writePush({ kind, count: 1, ticketNumber }, volunteer))).toMatchObject({
      path: '/help-out',
      body: 'Lignes',
    })
    const { text } = writeNews([{ kind, count: 1, ticketNumber }], volunteer)
    expect(text).toContain('\nhttps://relais.example/help-out\n')
    expect(text).not.toContain('43')
  })

  it('of what they may do now leads a volunteer to their own pane', () => {
    const told = { kind: 'trustStepped', count: 1, ticketNumber: null } as const
    const volunteer = { ...french, role: 'volunteer' } as const
    expect(JSON.parse(writePush(told, volunteer))).toMatchObject({ path: '/help-out/me' })
    expect(writeNews([told], volunteer).text).toContain('\nhttps://relais.example/help-out/me\n')
  })

  it('of a remark on what had left leads a volunteer to their answers, where it stands', () => {
    const told = { kind: 'replyCorrected', count: 1, ticketNumber: 43 } as const
    const volunteer = { ...french, role: 'volunteer' } as const
    expect(JSON.parse(writePush(told, volunteer))).toMatchObject({ path: '/help-out/answers' })
    expect(writeNews([told], volunteer).text).toContain('\nhttps://relais.example/help-out/answers\n')
  })

  it.each(['agent', 'supervisor', 'admin'] as const)(
    'of a draft leads whoever is asked to read it to that very draft among its like: %s',
    (role) => {
      const told = { kind: 'draftSubmitted', count: 1, ticketNumber: 43 } as const
      const push = JSON.parse(writePush(told, { ...french, role })) as object
      expect(push).toMatchObject({ path: '/inbox/inReview/43' })
      const several = writePush({ ...told, count: 3, ticketNumber: null }, { ...french, role })
      expect(JSON.parse(several)).toMatchObject({ path: '/inbox/inReview' })
    },
  )

  it('of a draft leads a mentor to it on their phone', () => {
    const told = { kind: 'draftToMentor', count: 1, ticketNumber: 43 } as const
    const push = JSON.parse(writePush(told, { ...french, role: 'volunteer' })) as object
    expect(push).toMatchObject({ path: '/help-out/mentor', body: 'Lignes' })
  })

  it('leads to the ticket where there is one, and news of another kind to the notifications', () => {
    expect(JSON.parse(writePush({ kind: 'breached', count: 1, ticketNumber: 43 }, french))).toMatchObject({
      path: '/inbox/all/43',
    })
    const other = { kind: 'assigned', count: 5, ticketNumber: null } as const
    expect(JSON.parse(writePush(other, french))).toMatchObject({ path: '/notifications' })
    expect(writeNews([other], french).text).toContain('\nhttps://relais.example/notifications\n')
  })
})
