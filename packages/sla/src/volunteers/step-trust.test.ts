import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { stepTrust } from './step-trust.ts'
import type { TrustEvidence } from './trust-evidence.ts'
import { TRUST_LEVELS, type TrustLevel } from './trust-level.ts'
import { defaultVolunteerRules } from './volunteer-rules.ts'

const { trust } = defaultVolunteerRules
const step = (level: TrustLevel, evidence: TrustEvidence[]) => stepTrust(level, evidence, trust)
const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))
const practised = (isAccepted = true): TrustEvidence => ({ kind: 'practised', isAccepted })
const approved = (editPercent = 0): TrustEvidence => ({ kind: 'approved', editPercent })
const returned: TrustEvidence = { kind: 'returned' }
const sent = (n: number): TrustEvidence => ({ kind: 'sent', replyId: `r${n}` })
const corrected = (n: number): TrustEvidence => ({ kind: 'corrected', replyId: `r${n}` })
const breached: TrustEvidence = { kind: 'breached', clause: '3.2' }
const nominated: TrustEvidence = { kind: 'nominated', by: 'ada' }

describe('a learner', () => {
  test('is reviewed after three accepted practice items', () => {
    expect(
      step(
        'learner',
        times(2, () => practised()),
      ),
    ).toBeNull()
    expect(
      step(
        'learner',
        times(3, () => practised()),
      ),
    ).toEqual({
      from: 'learner',
      to: 'reviewed',
      code: 'practised',
      parameters: { items: 3 },
    })
  })

  test('whose item was not accepted goes on until three in a row were', () => {
    const [yes, no] = [practised(), practised(false)]
    expect(step('learner', [yes, no, yes, yes])).toBeNull()
    expect(step('learner', [yes, no, yes, yes, yes])).toMatchObject({ to: 'reviewed' })
  })

  test('breaks no charter by practising', () => {
    expect(step('learner', [breached])).toBeNull()
  })
})

describe('a reviewed one', () => {
  test('may send after twenty approved replies of which half were changed little', () => {
    expect(
      step(
        'reviewed',
        times(19, () => approved()),
      ),
    ).toBeNull()
    const shares = [...times(10, () => approved(10)), ...times(10, () => approved(20))]
    expect(step('reviewed', shares)).toEqual({
      from: 'reviewed',
      to: 'sampled',
      code: 'approved',
      parameters: { replies: 20, medianEditPercent: 15 },
    })
    expect(step('reviewed', [...times(9, () => approved(10)), ...times(11, () => approved(20))])).toBeNull()
  })

  test('whose replies were sent back as often as approved goes on being read', () => {
    const back = times(20, () => returned)
    expect(step('reviewed', [...times(19, () => approved()), ...back, approved()])).toBeNull()
    expect(step('reviewed', [...back, ...times(20, () => approved())])).toMatchObject({ to: 'sampled' })
    expect(step('reviewed', [...times(20, () => approved()), returned])).toBeNull()
  })

  test('who learns is judged by the latest twenty', () => {
    expect(
      step('reviewed', [...times(30, () => approved(90)), ...times(20, () => approved())]),
    ).toMatchObject({
      to: 'sampled',
    })
  })

  test('who breaks the charter begins to count anew, and is told', () => {
    expect(step('reviewed', [...times(19, () => approved()), breached])).toEqual({
      from: 'reviewed',
      to: 'reviewed',
      code: 'breached',
      parameters: { clause: '3.2' },
    })
  })
})

describe('a sampled one', () => {
  test('is trusted after fifty sent replies of which one was corrected at the most', () => {
    expect(step('sampled', times(49, sent))).toBeNull()
    expect(step('sampled', [...times(49, sent), corrected(3), sent(49)])).toEqual({
      from: 'sampled',
      to: 'trusted',
      code: 'sent',
      parameters: { replies: 50, corrected: 1 },
    })
    expect(step('sampled', [...times(49, sent), corrected(3), corrected(20), sent(49)])).toBeNull()
  })

  test('is reviewed again after two corrections in ten', () => {
    expect(step('sampled', [...times(10, sent), corrected(0), corrected(9)])).toEqual({
      from: 'sampled',
      to: 'reviewed',
      code: 'corrected',
      parameters: { corrected: 2, replies: 10 },
    })
    expect(step('sampled', [...times(11, sent), corrected(0), corrected(10)])).toBeNull()
  })

  test('is not led down by one reply that was corrected twice', () => {
    expect(step('sampled', [...times(10, sent), corrected(4), corrected(4)])).toBeNull()
  })

  test('answers for what was sent before the last step, too', () => {
    expect(step('sampled', [corrected(100), sent(1), corrected(101)])).toMatchObject({ to: 'reviewed' })
  })

  test('is no mentor by being proposed', () => {
    expect(step('sampled', [nominated])).toBeNull()
  })
})

describe('a trusted one', () => {
  test('is a mentor once a supervisor proposes them', () => {
    expect(step('trusted', times(500, sent))).toBeNull()
    expect(step('trusted', [nominated])).toEqual({
      from: 'trusted',
      to: 'mentor',
      code: 'nominated',
      parameters: { by: 'ada' },
    })
  })

  test.each(['trusted', 'mentor'] as const)('who is %s goes down as others do', (level) => {
    expect(step(level, [...times(10, sent), corrected(1), corrected(2)])).toMatchObject({ to: 'sampled' })
    expect(step(level, [breached])).toMatchObject({ to: 'reviewed', code: 'breached' })
  })
})

test('a step down can be taken back by a supervisor, and no further up than that', () => {
  const back: TrustEvidence = { kind: 'reinstated', to: 'trusted', by: 'ada' }
  expect(step('reviewed', [back])).toMatchObject({ from: 'reviewed', to: 'trusted', code: 'reinstated' })
  expect(step('mentor', [back])).toBeNull()
  expect(step('trusted', [back])).toBeNull()
})

test('without evidence nobody moves', () => {
  for (const level of TRUST_LEVELS) expect(step(level, [])).toBeNull()
})

test('nobody goes up by what was held against them, nor down by what speaks for them', () => {
  const any: fc.Arbitrary<TrustEvidence> = fc.oneof(
    fc.boolean().map(practised),
    fc.nat(100).map(approved),
    fc.constant(returned),
    fc.nat(30).map(sent),
    fc.nat(30).map(corrected),
    fc.constant(breached),
    fc.constant(nominated),
  )
  fc.assert(
    fc.property(fc.constantFrom(...TRUST_LEVELS), fc.array(any, { maxLength: 80 }), (level, evidence) => {
      const found = step(level, evidence)
      if (found === null) return
      const moved = TRUST_LEVELS.indexOf(found.to) - TRUST_LEVELS.indexOf(found.from)
      const latest = evidence.at(-1)!.kind
      const isHeldAgainst = latest === 'breached' || latest === 'corrected'
      expect(isHeldAgainst ? moved <= 0 : moved === 1).toBe(true)
    }),
    propertyRuns(20_000),
  )
})
