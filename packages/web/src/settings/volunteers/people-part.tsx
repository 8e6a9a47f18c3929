import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { peopleQuery } from './queries.ts'
import { VolunteerRow } from './volunteer-row.tsx'

/** Everybody who helps, by name, with what they may do on which topic. */
export function PeoplePart() {
  const { t } = useLingui()
  const query = useInfiniteQuery(peopleQuery)
  return (
    <Part
      id="volunteers-people"
      title={t`Who helps`}
      summary={t`What each may do is theirs to read as well, with its reasons. Nothing here counts what anybody did.`}
    >
      <ReadState query={query}>
        {({ pages }) => {
          const people = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          return people.length === 0 ? (
            <NothingYet>{t`Nobody is a volunteer yet. Invite somebody under People.`}</NothingYet>
          ) : (
            <Rows label={t`Who helps`}>
              {people.map((person) => (
                <VolunteerRow key={person.member.id} person={person} />
              ))}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show more people`}</MoreButton>
    </Part>
  )
}
