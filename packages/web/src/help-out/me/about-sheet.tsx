import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import type { LanguageLevel } from '../../graphql/generated/graphql.ts'
import { locales, localeNames } from '../../locale/locale.ts'
import { Sheet } from '../screen-parts.tsx'
import { useSelfVerbs } from '../use-self-verbs.ts'
import type { Trades, Ways } from './queries.ts'

const FIELD = 'min-h-11 w-full rounded-lg border border-line bg-card px-2.5 text-md'

/** How well one writes; customers are answered from B2 on. */
const levels: Record<LanguageLevel, MessageDescriptor> = {
  A1: msg`A few words (A1)`,
  A2: msg`Simple sentences (A2)`,
  B1: msg`What one needs on a journey (B1)`,
  B2: msg`Clear and in detail (B2)`,
  C1: msg`Fluent and fitting (C1)`,
  C2: msg`As good as anybody (C2)`,
}
const isLevel = (value: string): value is LanguageLevel => Object.hasOwn(levels, value)

/** The languages that one writes, and where one works: what cards are chosen by. */
export function AboutSheet({ ways, trades }: { ways: Ways; trades: Trades }) {
  const { t, i18n } = useLingui()
  const { setLanguages, setTrade, isPending } = useSelfVerbs()
  const levelOf = new Map(ways.languages.map(({ language, level }) => [language, level]))
  const isUnsaid = ways.languages.length === 0
  return (
    <Sheet label={t`My languages and my trade`}>
      <h2 className="text-md font-semibold">{t`My languages and my trade`}</h2>
      <p className="text-md text-ink-2">
        {isUnsaid
          ? t`Say how well you write which languages: before that, nothing is offered to you.`
          : t`Customers are answered in languages that you write clearly and in detail, B2, or better.`}
      </p>
      {locales.map((language) => (
        <label key={language} className="flex flex-col gap-1 text-md text-ink-2">
          <span>
            <bdi>{localeNames[language]}</bdi>
          </span>
          <select
            value={levelOf.get(language) ?? ''}
            disabled={isPending}
            onChange={({ target: { value } }) => {
              const others = ways.languages.filter((one) => one.language !== language)
              setLanguages([...others, ...(isLevel(value) ? [{ language, level: value }] : [])])
            }}
            className={FIELD}
          >
            <option value="">{t`Not at all`}</option>
            {Object.keys(levels)
              .filter(isLevel)
              .map((level) => (
                <option key={level} value={level}>
                  {i18n._(levels[level])}
                </option>
              ))}
          </select>
        </label>
      ))}
      {trades.length > 0 && (
        <label className="flex flex-col gap-1 text-md text-ink-2">
          {t`Where I work`}
          <select
            value={ways.trade?.id ?? ''}
            disabled={isPending}
            onChange={({ target }) => setTrade(target.value === '' ? null : target.value)}
            className={FIELD}
          >
            <option value="">{t`I would rather not say`}</option>
            {trades.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <span className="text-sm text-ink-3">{t`Questions on your own trade come to you first.`}</span>
        </label>
      )}
    </Sheet>
  )
}
