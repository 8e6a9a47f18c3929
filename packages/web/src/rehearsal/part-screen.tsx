import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { failureSentence } from '../signs/failures.ts'
import { Instant } from '../signs/instant.tsx'
import { refusalOfCode } from '../signs/refusals.ts'
import { rehearsalRefusals } from '../signs/rehearsal-refusals.ts'
import { Button } from '../ui/button.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { AskPart } from './ask-part.tsx'
import { partQuery, type OwnRehearsal } from './queries.ts'

/** The rehearsal of whoever came in: asking as a customer, answering on the phone, and what became of both. */
export function PartScreen() {
  const { t, i18n } = useLingui()
  const query = useQuery(partQuery)
  return (
    <main className="h-full overflow-y-auto bg-paper">
      <title>{t`Rehearsal · Relais`}</title>
      <div className="mx-auto flex w-full max-w-120 flex-col gap-5 px-4 py-5">
        <h1 className="text-xl font-semibold tracking-tight">{t`Rehearsal`}</h1>
        {query.data === undefined && query.error === null && <RowsSkeleton label={t`Reading…`} />}
        {query.error !== null && query.data === undefined && (
          <div role="alert" className="flex flex-col items-start gap-2">
            <p>{failureSentence(query.error, i18n)}</p>
            <Button onPress={() => void query.refetch()}>{t`Try again`}</Button>
          </div>
        )}
        {query.data === null && <p>{refusalOfCode('NO_REHEARSAL', i18n, {}, rehearsalRefusals)}</p>}
        {query.data?.isOver === true && <p>{refusalOfCode('REHEARSAL_OVER', i18n, {}, rehearsalRefusals)}</p>}
        {query.data?.isOver === false && <Playing part={query.data} />}
      </div>
    </main>
  )
}

function Playing({ part }: { part: OwnRehearsal }) {
  const { t } = useLingui()
  const isAnswered = part.matters.length > 0 && part.matters.every((matter) => matter.answer !== null)
  return (
    <>
      <p className="text-ink-2">
        {t`Every customer here is a colleague. It ends by itself:`} <Instant at={part.endsAt} />
      </p>
      <output>
        {isAnswered && part.hasHelped && (
          <span className="block rounded-lg bg-hover px-3.5 py-2.5 font-medium">
            {t`You have played both parts. Thank you! Go on as long as you like.`}
          </span>
        )}
      </output>
      <section
        aria-labelledby="respond"
        className="flex flex-col gap-2.5 rounded-2xl border border-line bg-card p-3.5"
      >
        <h2 id="respond" className="text-lg font-semibold">{t`Answer a customer`}</h2>
        <p className="text-ink-2">
          {part.hasHelped
            ? t`An answer of yours has left. Others wait.`
            : t`You are given one question at a time, as on the phone in earnest. First comes the charter.`}
        </p>
        <Link
          to="/help-out"
          className="inline-flex min-h-11 items-center justify-center rounded-md bg-accent-fill px-3 font-medium text-on-accent hover:brightness-110"
        >
          {t`Answer now`}
        </Link>
      </section>
      <AskPart part={part} />
      {part.townSquareUrl !== null && (
        <p>
          <a
            href={part.townSquareUrl}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center text-accent-ink underline"
          >
            {t`Look at the private Town Square, where all of it stands`}
          </a>
        </p>
      )}
    </>
  )
}
