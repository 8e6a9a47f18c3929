import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { SearchAddress } from './search-address.ts'

/** Nothing has these words: what could be tried instead. */
export function NoHits({
  address,
  onSearch,
}: {
  address: SearchAddress
  onSearch: (address: SearchAddress) => void
}) {
  const { t } = useLingui()
  const { q = '', kind } = address
  const isQuoted = /["«»“”]/.test(q)
  return (
    <Notice
      title={t`Nothing has these words`}
      action={
        kind !== undefined ? (
          <Button onPress={() => onSearch({ q })}>{t`Find everything`}</Button>
        ) : isQuoted ? (
          <Button onPress={() => onSearch({ q: q.replaceAll(/["«»“”]/g, ' ').trim() })}>
            {t`Search without the quotes`}
          </Button>
        ) : undefined
      }
    >
      {t`The whole history was searched. Fewer words find more; accents and capitals make no difference.`}
    </Notice>
  )
}

/** Before anything is searched for: what was lately, and how to ask. */
export function SearchStart({
  recent,
  onSearch,
  onForget,
}: {
  recent: readonly string[]
  onSearch: (text: string) => void
  onForget: () => void
}) {
  const { t } = useLingui()
  const ways: [string, string][] = [
    [t`"lost luggage"`, t`these words side by side`],
    [t`refund -voucher`, t`the first without the second`],
    ['@camille', t`a person by their handle, even begun`],
    ['#123', t`a ticket by its number`],
  ]
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-3.5 py-4">
      {recent.length > 0 && (
        <section aria-labelledby="recent-searches" className="mb-5">
          <div className="mb-1 flex items-center justify-between gap-2">
            <h2 id="recent-searches" className="heading">{t`Recent searches`}</h2>
            <Button look="ghost" onPress={onForget}>{t`Forget them`}</Button>
          </div>
          <ul>
            {recent.map((text) => (
              <li key={text}>
                <button
                  type="button"
                  onClick={() => onSearch(text)}
                  className="flex min-h-8 w-full items-center rounded-md px-2 text-start hover:bg-hover pointer-coarse:min-h-11"
                >
                  <bdi className="truncate">{text}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="ways-to-search">
        <h2 id="ways-to-search" className="heading mb-2">{t`How to ask`}</h2>
        <dl className="grid gap-2">
          {ways.map(([sample, meaning]) => (
            <div key={sample}>
              <dt>
                <bdi className="rounded bg-hover px-1.5 py-0.5 font-medium">{sample}</bdi>
              </dt>
              <dd className="text-sm text-ink-2">{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
