import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { laneNames } from '../signs/lane.tsx'
import { networkName } from '../signs/network.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import type { PassedOver } from './queries.ts'

/** What several volunteers passed over because of how it was sorted: each leads to the ticket, where it is put right. */
export function PassedOverList({ tickets }: { tickets: readonly PassedOver[] }) {
  const { t } = useLingui()
  if (tickets.length === 0) return null
  return (
    <section aria-labelledby="passed-over" className="px-3 pt-6">
      <h2
        id="passed-over"
        className="text-lg font-semibold tracking-tight"
      >{t`Passed over by volunteers`}</h2>
      <p className="mt-1 max-w-prose text-ink-2">
        {t`At least two people were offered these and left them. Perhaps they are sorted wrongly: open one and say what is right. Nothing changes by itself, and once somebody has confirmed or corrected it, it leaves this list.`}
      </p>
      <ul aria-labelledby="passed-over" className="mt-2 divide-y divide-line-2 rounded-lg border border-line">
        {tickets.map((passed) => (
          <PassedOverRow key={passed.ticket.id} passed={passed} />
        ))}
      </ul>
    </section>
  )
}

function PassedOverRow({ passed: { ticket, notMyTopic, notForVolunteers } }: { passed: PassedOver }) {
  const { i18n } = useLingui()
  const { contact, identity, lane, number, title, triage } = ticket
  const doubts = [
    notMyTopic > 0 &&
      msg`${plural(notMyTopic, { one: '# person does not know enough about it.', other: '# people do not know enough about it.' })}`,
    notForVolunteers > 0 &&
      msg`${plural(notForVolunteers, { one: '# person thinks the care team should answer it.', other: '# people think the care team should answer it.' })}`,
  ].filter((one) => one !== false)
  return (
    <li className="px-3 py-2.5">
      <Link
        to="/inbox/$view/$number"
        params={{ view: 'all', number }}
        search={{}}
        className="-mx-1.5 block rounded-md px-1.5 py-0.5 hover:bg-rail"
      >
        <span className="flex flex-wrap items-baseline gap-x-2">
          <bdi className="font-semibold">{contact.name}</bdi>
          <span className="text-sm text-ink-3">
            {networkName(identity.network)} · #{number} · {i18n._(laneNames[lane])}
          </span>
        </span>
        <ForeignText text={title} lang={triage.language} className="line-clamp-3 max-w-prose" />
      </Link>
      <p className="mt-1 text-sm text-ink-2">{doubts.map((one) => i18n._(one)).join(' ')}</p>
    </li>
  )
}
