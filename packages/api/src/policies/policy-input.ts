import type { PolicyDefinitionInput } from '../graphql/generated/resolvers.ts'
import { findRowId } from '../graphql/ids.ts'
import { Refusal } from '../refusal.ts'

/** A policy as a form sends it, as `parsePolicy` reads it: promises by name, people by their rows. */
export function decodePolicy(input: PolicyDefinitionInput): unknown {
  return {
    ...input,
    rows: input.rows.map(({ match, targets }, index) => ({
      match: Object.fromEntries(Object.entries(match).filter(([, values]) => values != null)),
      targets: byName(targets, index),
    })),
    ladder: input.ladder.map(({ percent, leadMs, notify }, index) => ({
      percent,
      leadMs,
      notify: notify.map(({ who, memberId }, place) =>
        who === 'member' ? `member:${readMember(memberId ?? '', index, place)}` : who,
      ),
    })),
  }
}

function readMember(id: string, step: number, place: number): string {
  const memberId = findRowId('Member', id)
  if (memberId) return memberId
  throw new Refusal('MEMBER_NOT_FOUND', 'This member does not exist. Reload the page.', {
    path: ['definition', 'ladder', String(step), 'notify', String(place), 'memberId'],
  })
}

function byName(targets: PolicyDefinitionInput['rows'][number]['targets'], row: number): object {
  const named = new Map<string, object>()
  for (const { target, budgetMs = null, calendar } of targets) {
    if (named.has(target)) {
      throw new Refusal(
        'POLICY_TARGET_TWICE',
        'Each promise stands once in a row. Take one of the two away.',
        {
          path: ['definition', 'rows', String(row), 'targets', target],
        },
      )
    }
    named.set(target, { budgetMs, calendar })
  }
  return Object.fromEntries(named)
}
