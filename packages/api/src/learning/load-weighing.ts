import { type Axis, type TriageRules, withLearned } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** What was learned, where it may count: beside the rules it was learned beside. */
interface Learned {
  version: number
  rulesVersion: string
  points: { code: string; axis: Axis; points: number }[]
}

/** What an organization has decided about learned points. */
export interface Weighing {
  /**
   * The rules with the learned points by which a message was read before, by the version that its scores name; with those
   * that count from now on for one that nobody has read yet (null).
   */
  apply: (rules: TriageRules, scoredBy: string | null) => TriageRules
  /** The version that is compared with these rules, or counts in their place, and the rules with it; null when none is. */
  compare: (rules: TriageRules) => { version: number; byLearned: TriageRules } | null
}

/** How scores name a version of learned points, after that of the rules. */
const LEARNED = /\+learned-(\d{1,9})$/

/** Reads what counts, and the versions by which messages were scored before, in one statement. Walks three keys. */
export async function loadWeighing(tx: Tx, scoredBy: Iterable<string>): Promise<Weighing> {
  const before = [...new Set([...scoredBy].flatMap((version) => numberOf(version) ?? []))]
  const rows = await tx.execute<{
    version: number
    mode: 'shadow' | 'on' | null
    rules_version: string
    points: Learned['points']
  }>(sql`
    select v.version, s.mode, v.rules_version,
      (select coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'axis', p.axis, 'points', p.points)), '[]'::jsonb)
        from learned_points p where p.organization_id = v.organization_id and p.version = v.version) as points
    from learned_versions v
    left join learning_settings s on s.organization_id = v.organization_id and s.version = v.version
    where v.organization_id = ${tx.organizationId}
      and (s.version is not null or v.version = any(${sql.param(`{${before.join(',')}}`)}::int[]))`)
  const learned = rows.map(({ rules_version: rulesVersion, ...row }) => ({ ...row, rulesVersion }))
  const used = learned.find(({ mode }) => mode !== null)
  const count = (rules: TriageRules, one: Learned | undefined) =>
    one === undefined || one.rulesVersion !== rules.version
      ? rules
      : withLearned(rules, `learned-${one.version}`, one.points)
  return {
    apply(rules, version) {
      if (version === null) return count(rules, used?.mode === 'on' ? used : undefined)
      const number = numberOf(version)
      return count(
        rules,
        learned.find((one) => one.version === number),
      )
    },
    compare: (rules) =>
      used === undefined || used.rulesVersion !== rules.version
        ? null
        : { version: used.version, byLearned: count(rules, used) },
  }
}

function numberOf(scoredBy: string): number | null {
  const named = LEARNED.exec(scoredBy)
  return named ? Number(named[1]) : null
}
