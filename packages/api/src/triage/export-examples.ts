import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { writeCsv } from '../knowledge/write-csv.ts'
import { actorOf } from '../members/act-as.ts'
import { type ExampleFilter, type ExampleRow, listExamples } from './list-examples.ts'
import { pseudonymOf } from './pseudonym.ts'

/** As many as one file holds; what is older is asked for by its days. */
export const MOST_EXAMPLES = 5_000

export interface ExportExamplesInput {
  format: 'jsonl' | 'csv'
  filter: ExampleFilter
}

/**
 * The examples as a file: a JSON object on each line, or a table that no spreadsheet takes for formulas. It names nobody:
 * whoever corrected is a pseudonym and a role. That it was taken is on record.
 */
export async function exportExamples(
  ctx: Ctx,
  { format, filter }: ExportExamplesInput,
): Promise<{ content: string; exampleCount: number; isCutOff: boolean }> {
  return ctx.transaction(async (tx) => {
    const found = await listExamples(tx, filter, { limit: MOST_EXAMPLES + 1, after: null })
    const rows = found.slice(0, MOST_EXAMPLES)
    const examples = rows.map((row) => toExample(ctx, row))
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'triageExamples.exported',
      subject: `organization:${tx.organizationId}`,
      detail: { examples: rows.length, format },
    })
    const content =
      format === 'jsonl'
        ? examples.map((example) => `${JSON.stringify(example)}\n`).join('')
        : writeCsv([COLUMNS, ...examples.map(toCells)])
    return { content, exampleCount: rows.length, isCutOff: found.length > MOST_EXAMPLES }
  })
}

function toExample(ctx: Ctx, row: ExampleRow) {
  const { reading } = row
  return {
    id: row.correctionId,
    at: row.at.toISOString(),
    what: row.what,
    before: row.valueBefore,
    after: row.valueAfter,
    topic: row.topic,
    why: row.why,
    by: pseudonymOf(ctx.keys, row.memberId),
    role: row.role,
    network: row.network,
    visibility: row.visibility,
    language: reading.language,
    text: row.text,
    isTextEdited: row.isTextEdited,
    rules: row.rulesVersion,
    urgency: reading.urgency,
    importance: reading.importance,
    band: reading.band,
    lane: reading.lane,
    intent: reading.intent,
    reasons: reading.reasons,
  }
}

type Example = ReturnType<typeof toExample>

const COLUMNS = [
  'id',
  'at',
  'what',
  'before',
  'after',
  'topic',
  'why',
  'by',
  'role',
  'network',
  'visibility',
  'language',
  'text',
  'isTextEdited',
  'rules',
  'urgency',
  'importance',
  'band',
  'lane',
  'intent',
  'reasons',
] as const satisfies readonly (keyof Example)[]

function toCells(example: Example): string[] {
  return COLUMNS.map((column) =>
    column === 'reasons'
      ? example.reasons.map(({ code, axis, points }) => `${code} ${axis} ${points}`).join('; ')
      : String(example[column] ?? ''),
  )
}
