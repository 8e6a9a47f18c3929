import type { Criterion, Runs } from './criteria.ts'
import {
  CLASSES,
  CLUSTER,
  HANDLING_VARIATION,
  MEAN_HANDLING_MS,
  SCENARIOS,
  VOLUNTEERS,
  VOLUNTEER_FACTOR,
} from './parameters.ts'
import { POLICIES, type PolicyName } from './policies.ts'

const one = (value: number) => value.toFixed(1)
const minutes = (ms: number) => Number((ms / 60_000).toFixed(2))
const span = (ms: number) => (ms < 3_600_000 ? `${minutes(ms)} min` : `${ms / 3_600_000} h`)
const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const rule = (columns: number) => `|${'---|'.repeat(columns)}`

/** The page of a run. */
export function describeRouting(runs: Runs, criteria: readonly Criterion[]): string {
  const names = Object.keys(POLICIES) as PolicyName[]
  const measured = SCENARIOS.flatMap((scenario) => {
    const of = runs[scenario.name]
    return of ? [{ scenario, of }] : []
  })
  return [
    '# Who is answered next',
    '',
    'Printed by `npm run bench -- routing`: a simulation of posts, people who answer one after another, and rules that say which',
    'post is next. All rules see the same posts. The figures of ours come from the code that the product runs,',
    '`packages/sla/src/order`. The model is `bench/routing/parameters.ts`; a figure holds for this model alone.',
    '',
    '## In target, in per cent, each post counting its weight',
    '',
    line(['policy', ...measured.map(({ scenario: { name, about } }) => `${name} ${about}`)]),
    rule(measured.length + 1),
    ...names.map((name) =>
      line([
        POLICIES[name].name,
        ...measured.map(({ of }) => {
          const { weighted, byClass } = of[name]
          return `${one(weighted)} (${(['A', 'B', 'C'] as const).map((of) => `${of} ${one(byClass[of])}`).join(', ')})`
        }),
      ]),
    ),
    '',
    '## What is asked',
    '',
    'A relation to another rule has to hold, or the bench fails. Other figures depend on the model and are printed.',
    '',
    line(['scenario', 'asked of ours', 'measured', 'holds']),
    rule(4),
    ...criteria.map(({ scenario, asked, measured: came, holds, isRelation }) =>
      line([scenario, isRelation ? `**${asked}**` : asked, came, holds ? 'yes' : '**no**']),
    ),
    '',
    '## The longest wait, hours until the answer',
    '',
    line(['policy', ...measured.map(({ scenario }) => scenario.name)]),
    rule(measured.length + 1),
    ...names.map((name) =>
      line([POLICIES[name].name, ...measured.map(({ of }) => one(of[name].longestMs / 3_600_000))]),
    ),
    '',
    '## The model',
    '',
    line(['class', 'what', 'part', 'target', 'weight', 'handling, min', 'volunteers may', 'in a cluster']),
    rule(8),
    ...CLASSES.map(({ name, about, share, targetMs, weight, handlingMs, volunteers, isClusterable }) =>
      line([
        name,
        about,
        `${Math.round(share * 100)} %`,
        span(targetMs),
        weight,
        minutes(handlingMs),
        volunteers === 'half' ? 'half of the volunteers' : volunteers === 'all' ? 'yes' : 'no',
        isClusterable ? 'yes' : 'no',
      ]),
    ),
    '',
    `Posts come as a Poisson process of changing rate, by thinning; an answer takes ${minutes(MEAN_HANDLING_MS)} min on average, log-normal`,
    `(deviation ${HANDLING_VARIATION} of the mean), and ${VOLUNTEER_FACTOR} times as long with a volunteer. It is in target when it is finished by then: what`,
    'somebody has begun is never taken away. Seeds are 1000-1029, five of them for S5 and S6. Chosen once, where the',
    'specification leaves it open:',
    '',
    `- A cluster’s template is approved ${minutes(CLUSTER.from)} minutes after the beginning and answers ${CLUSTER.share * 100} % of what comes from then on in ${minutes(CLUSTER.handlingMs)} min`,
    '  each; what came before, safety (A) and a matter of somebody’s own (B) are answered one by one.',
    `- Each volunteer comes once, at any instant of the first ${VOLUNTEERS.comeWithin / 3_600_000} hours alike, for ${minutes(VOLUNTEERS.leastStay)} to ${minutes(VOLUNTEERS.longestStay)} minutes, so that about half of`,
    '  them are there when most is to be done; who leaves finishes what they have begun.',
    '- “Half of them D” is read as half of the volunteers, who may answer any complaint; the other half none.',
    '- S1 is a week and S2 a day of one shape: a quarter of the load at night, peaks at noon and at 18:30; S2 peaks at ρ≈1.35.',
    '- S5 and S6 have ten people. The care team is there from the beginning until all is answered.',
    '- The reserve is one pick in sixteen of each person, and goes to what has been late longest by its deadline.',
    '- Rounding weights and handling times to levels is left out: the classes have the weights and times of the table.',
    '- The reserve of ours is never doubled here, as it is in the product while somebody will not be answered in time.',
    '',
  ].join('\n')
}
