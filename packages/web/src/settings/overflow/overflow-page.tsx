import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useUnsaved } from '../../ui/use-unsaved.tsx'
import { ReadState } from '../read-state.tsx'
import { MarksForm } from './marks-form.tsx'
import { MarksVersions } from './marks-versions.tsx'
import { type Marks, type TypedMarks, typeMarks } from './marks.ts'
import { marksQuery } from './queries.ts'

/** By which marks volunteers are called, each explained by what it does, and every version of them. */
export function OverflowPage() {
  const query = useQuery(marksQuery)
  return (
    <ReadState query={query}>
      {({ number, marks }) => (
        <Editor
          number={number}
          inForce={typeMarks(JSON.parse(marks) as Marks)}
          onRefused={() => void query.refetch()}
        />
      )}
    </ReadState>
  )
}

/** What is written stays as it is while another version comes in force: its publishing says so. */
function Editor({
  number,
  inForce,
  onRefused,
}: {
  number: number
  inForce: TypedMarks
  onRefused: () => void
}) {
  const { t } = useLingui()
  const [draft, setDraft] = useState<{ base: number; typed: TypedMarks } | null>(null)
  // Fields that are filled from elsewhere are made anew.
  const [filled, setFilled] = useState(0)
  const { question } = useUnsaved(
    () => draft !== null,
    () => setDraft(null),
  )
  const base = draft?.base ?? number
  return (
    <>
      {base !== number && (
        <p role="alert" className="mb-4 rounded-lg bg-accent-wash px-4 py-3">
          {t`Somebody published other marks since you began: they stand under Versions. Yours take their place once you publish.`}
        </p>
      )}
      <MarksForm
        key={`${base} ${filled}`}
        baseNumber={number}
        typed={draft?.typed ?? inForce}
        onType={(typed) => setDraft({ base, typed })}
        onRefused={onRefused}
        onKept={() => {
          setDraft(null)
          setFilled((count) => count + 1)
        }}
      />
      <div className="mt-8">
        <MarksVersions
          inForce={number}
          onTake={(typed) => {
            setDraft({ base, typed })
            setFilled((count) => count + 1)
          }}
        />
      </div>
      {question}
    </>
  )
}
