import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { HandedCause } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { ForeignText } from '../../ui/foreign-text.tsx'
import type { Ticket } from '../queries.ts'

const causes: Record<HandedCause, MessageDescriptor> = {
  handedBack: msg`They gave the ticket back.`,
  lapsed: msg`Their time ran out.`,
  recalled: msg`The ticket was taken back from them.`,
  refused: msg`The network did not take it.`,
  late: msg`Their phone was out of reach, and the text came too late to be sent.`,
}

/** What volunteers had begun to write: nothing of it was sent, and an answer may go on from it. */
export function HandedDrafts({
  drafts,
  onUse,
}: {
  drafts: Ticket['handedDrafts']
  onUse: ((text: string) => void) | null
}) {
  const { t, i18n } = useLingui()
  return (
    <section
      aria-label={t`Begun by volunteers`}
      className="max-h-[40vh] overflow-y-auto border-t border-line bg-paper px-3.5 py-3 sm:px-5"
    >
      <ul className="flex max-w-208 flex-col gap-3">
        {drafts.map(({ by, cause, handedAt, body }) => {
          const name = by.name
          return (
            <li key={`${by.id} ${handedAt}`} className="flex flex-col gap-1.5">
              <p>
                <b>{t`${name} had begun an answer. It was not sent.`}</b> {i18n._(causes[cause])}{' '}
                <span className="text-ink-3">
                  <Instant at={handedAt} />
                </span>
              </p>
              <blockquote className="border-s-2 border-line-strong ps-2.5 text-ink-2">
                <ForeignText text={body} />
              </blockquote>
              {onUse !== null && (
                <Button className="self-end" onPress={() => onUse(body)}>
                  {t`Go on from this text`}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
