import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { givenQuery } from './queries.ts'
import { Sheet } from './screen-parts.tsx'
import { VeiledText } from './veiled-text.tsx'

/** What a customer said last to an answer of the viewer's: the thanks is the best reason to come again. */
export function ReactionSheet() {
  const { t } = useLingui()
  const { data = [] } = useQuery(givenQuery)
  const given = data.find(({ reaction }) => reaction !== null)
  if (given === undefined || given.reaction === null) return null
  const topics = given.topics.map(({ name }) => name).join(', ')
  return (
    <Sheet label={t`You were answered`}>
      <h2 className="text-md font-semibold">{t`You were answered`}</h2>
      <VeiledText text={given.reaction.text} rough={given.reaction.rough} className="text-[1rem]" />
      {topics !== '' && <p className="text-md text-ink-2">{t`About: ${topics}`}</p>}
    </Sheet>
  )
}
