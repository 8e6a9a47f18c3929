import { useLingui } from '@lingui/react/macro'
import { clauseNames } from '../signs/clause-refusals.ts'
import { networkName } from '../signs/network.tsx'
import type { Card } from './queries.ts'

/** How one writes on this network, and what the charter holds everybody to here. */
export function GuideSheet({ card }: { card: Pick<Card, 'network' | 'codes' | 'language' | 'reminders'> }) {
  const { t, i18n } = useLingui()
  const network = networkName(card.network)
  return (
    <div className="flex flex-none flex-col gap-2.5 px-1 text-md text-ink-2">
      {card.codes.length > 0 && (
        <section>
          <h2 className="font-semibold text-ink">{t`On ${network}`}</h2>
          <ul className="list-disc ps-5" {...(card.language !== null && { lang: card.language })} dir="auto">
            {card.codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </section>
      )}
      {card.reminders.length > 0 && (
        <section>
          <h2 className="font-semibold text-ink">{t`What the charter looks at`}</h2>
          <p>{card.reminders.map((clause) => i18n._(clauseNames[clause])).join(' · ')}</p>
        </section>
      )}
    </div>
  )
}
