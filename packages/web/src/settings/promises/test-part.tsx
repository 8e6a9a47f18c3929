import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { keys } from '../../graphql/keys.ts'
import { failureSentence } from '../../signs/failures.ts'
import { Button } from '../../ui/button.tsx'
import { CONTROL } from '../../ui/field-frame.tsx'
import { Part } from '../rows.tsx'
import { inputOf } from './policy.ts'
import { testQuery } from './queries.ts'
import { TestResult } from './test-result.tsx'
import type { PolicyDraft } from './use-policy-draft.ts'

/** By which a command finds the field. */
export const TEST_FIELD = 'promises-test-number'

/** What the draft would promise one ticket, and why. Nothing is changed by it. */
export function TestPart({ draft }: { draft: PolicyDraft }) {
  const { t, i18n } = useLingui()
  const lately = useLastTicket()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState<number | null>(null)
  const test = useQuery({
    ...testQuery({ ticketNumber: wanted ?? 0, definition: inputOf(draft.policy) }),
    enabled: wanted !== null,
    // What was found of another ticket is no answer for this one; of another draft, it is till the next one is there.
    placeholderData: (previous, query) => (query?.queryKey[2].ticketNumber === wanted ? previous : undefined),
  })
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const number = Number(typed.trim().replace(/^#/, ''))
    if (!Number.isSafeInteger(number) || number <= 0) return
    if (number === wanted) void test.refetch()
    setWanted(number)
  }
  return (
    <Part
      id="promises-test"
      title={t`Test it on a ticket`}
      summary={t`Which row fits, why those above do not, and what would be due when. Nothing is changed by it.`}
    >
      <form onSubmit={handleSubmit} className="flex flex-wrap items-center gap-2">
        <label htmlFor={TEST_FIELD} className="font-medium text-ink-2">
          {t`Number of the ticket`}
        </label>
        <input
          id={TEST_FIELD}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={`${CONTROL} w-28! tabular-nums`}
        />
        <Button type="submit" isPending={test.isFetching}>{t`Test`}</Button>
        {lately !== null && (
          <Button
            look="ghost"
            onPress={() => {
              setTyped(String(lately))
              setWanted(lately)
            }}
          >
            {t`The one you looked at last: #${lately}`}
          </Button>
        )}
      </form>
      {test.error !== null && (
        <p role="alert" className="mt-3 font-medium text-breach">
          {failureSentence(test.error, i18n)}
        </p>
      )}
      {wanted !== null && test.data !== undefined && (
        <TestResult
          ticketNumber={wanted}
          drafted={test.data.drafted}
          inForce={test.data.inForce}
          draft={draft}
        />
      )}
    </Part>
  )
}

/** The number of the ticket that was shown last in this window; null when there was none. */
function useLastTicket(): number | null {
  const queryClient = useQueryClient()
  const [latest] = queryClient
    .getQueryCache()
    .findAll({ queryKey: keys.tickets })
    .sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
    .flatMap(({ queryKey, state }) =>
      typeof queryKey[1] === 'number' && state.data != null ? [queryKey[1]] : [],
    )
  return latest ?? null
}
