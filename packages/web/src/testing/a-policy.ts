import type { PolicyTextFragment } from '../graphql/generated/graphql.ts'

const MINUTE = 60_000

/** What is promised: to French speakers by priority P2, and to everybody. */
export const aPolicy = (): PolicyTextFragment => {
  const nothing = {
    priority: null,
    lane: null,
    network: null,
    visibility: null,
    intent: null,
    language: null,
    segment: null,
  }
  const target = (name: 'firstResponse' | 'nextResponse' | 'resolution', minutes: number | null) => ({
    target: name,
    budgetMs: minutes === null ? null : minutes * MINUTE,
    calendar: 'extended',
  })
  return {
    rows: [
      {
        match: { ...nothing, priority: ['P2'], language: ['fr', null] },
        targets: [target('firstResponse', 30), target('nextResponse', 30), target('resolution', 480)],
      },
      {
        match: nothing,
        targets: [target('firstResponse', 60), target('nextResponse', 60), target('resolution', null)],
      },
    ],
    ladder: [
      { percent: 80, leadMs: 0, notify: [{ who: 'holder', member: null }] },
      {
        percent: 100,
        leadMs: 0,
        notify: [
          { who: 'supervisors', member: null },
          { who: 'member', member: { id: 'claire', name: 'Claire' } },
          { who: 'member', member: null },
        ],
      },
    ],
    retargetGraceMs: { P0: 0, P1: 0, P2: 0, P3: 0, P4: 0 },
    automation: 'none',
    doLikesAnswer: false,
    doesHoldPause: false,
    onReopen: 'continue',
    isOutageExcused: false,
    overrides: { perTicket: 5, longestMs: 24 * 60 * MINUTE },
  }
}
