import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ExportTriageExamplesDocument } from '../../graphql/generated/graphql.ts'
import type { ExampleFormat, TriageJudgement } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toasts.ts'
import { saveFile } from '../knowledge/save-file.ts'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { ExampleRow } from './example-row.tsx'
import { examplesQuery } from './queries.ts'

const PARTS: Record<'all' | 'scores' | 'intents' | 'topics', readonly TriageJudgement[] | null> = {
  all: null,
  scores: ['urgency', 'importance', 'band'],
  intents: ['intent'],
  topics: ['topic'],
}

/** What colleagues said of triage: to be read here, and taken away as a file. It names nobody. */
export function CorrectionsPage() {
  const { t } = useLingui()
  const [part, setPart] = useState<keyof typeof PARTS>('all')
  const what = PARTS[part]
  const query = useInfiniteQuery(examplesQuery(what))
  const exporting = useChange(
    async (format: ExampleFormat) =>
      (
        await fetchGraph(ExportTriageExamplesDocument, {
          input: { format, filter: { what: what && [...what] } },
        })
      ).exportTriageExamples,
    { refresh: [] },
  )
  const handleExport = async (format: ExampleFormat) => {
    const exported = await exporting.run(format)
    if (exported?.content == null) return
    const name = t({ message: 'triage-examples', context: 'name of a file' })
    saveFile(`${name}.${format}`, exported.content, format === 'csv' ? 'text/csv' : 'application/jsonl')
    const count = exported.exampleCount ?? 0
    if (exported.isCutOff)
      showToast({
        tone: 'problem',
        text: t`The file holds the latest ${count} only. Older ones are read by the API, by their days.`,
      })
  }
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <Parts part={part} onChoose={setPart} />
        <span className="ms-auto flex flex-wrap gap-1.5">
          <Button isPending={exporting.isPending} onPress={() => void handleExport('csv')}>
            {t`Export as a table`}
          </Button>
          <Button isPending={exporting.isPending} onPress={() => void handleExport('jsonl')}>
            {t`Export for programs`}
          </Button>
        </span>
      </div>
      <ReadState query={query}>
        {({ pages }) => {
          const examples = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          if (examples.length === 0)
            return (
              <NothingYet>
                {t`Nobody has corrected triage yet. Beside every ticket, under “Why now”, one tap does it.`}
              </NothingYet>
            )
          return (
            <Rows label={t`Corrections`}>
              {examples.map((example) => (
                <ExampleRow key={example.id} example={example} />
              ))}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show more`}</MoreButton>
    </>
  )
}

function Parts({
  part,
  onChoose,
}: {
  part: keyof typeof PARTS
  onChoose: (part: keyof typeof PARTS) => void
}) {
  const { t } = useLingui()
  const name = useId()
  const titles: Record<keyof typeof PARTS, string> = {
    all: t({ message: 'All', context: 'corrections' }),
    scores: t({ message: 'Scores', context: 'corrections' }),
    intents: t({ message: 'Intents', context: 'corrections' }),
    topics: t({ message: 'Topics', context: 'corrections' }),
  }
  return (
    <div role="radiogroup" aria-label={t`Which corrections`} className="flex flex-wrap gap-0.5">
      {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((value) => (
        <label
          key={value}
          className={`relative inline-flex min-h-9 items-center rounded-md px-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 ${value === part ? 'bg-hover font-medium text-ink' : 'text-ink-2 hover:text-ink'}`}
        >
          <input
            type="radio"
            name={name}
            checked={value === part}
            onChange={() => onChoose(value)}
            className="absolute inset-0 appearance-none opacity-0"
          />
          {titles[value]}
        </label>
      ))}
    </div>
  )
}
