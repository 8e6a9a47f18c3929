import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { roleWords } from '../../signs/ticket-words.ts'
import { Pill } from '../../ui/pill.tsx'
import { languageTitles } from '../knowledge/language-fields.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { signersQuery } from './queries.ts'

/** Who has signed the charter in force, by name. */
export function SignersPart() {
  const { t, i18n } = useLingui()
  const query = useInfiniteQuery(signersQuery)
  const [first] = query.data?.pages ?? []
  const [signed, all] = [i18n.number(first?.signedCount ?? 0), i18n.number(first?.memberCount ?? 0)]
  return (
    <Part
      id="charter-signers"
      title={t`Who has signed`}
      {...(first && { summary: t`${signed} of ${all} have signed the charter in force.` })}
    >
      <ReadState query={query}>
        {({ pages }) => (
          <Rows label={t`Who has signed`}>
            {pages.flatMap(({ edges }) =>
              edges.map(({ node: { member, signature } }) => (
                <Row
                  key={member.id}
                  title={
                    <>
                      <bdi>{member.name}</bdi>
                      <span className="font-normal text-ink-2">{i18n._(roleWords[member.role])}</span>
                    </>
                  }
                  actions={
                    signature === null ? (
                      <Pill>{t`not yet`}</Pill>
                    ) : (
                      <>
                        <span className="text-sm text-ink-2">
                          <Instant at={signature.signedAt} />, {i18n._(languageTitles[signature.language])}
                        </span>
                        <Pill tone="ok">{t`signed`}</Pill>
                      </>
                    )
                  }
                />
              )),
            )}
          </Rows>
        )}
      </ReadState>
      <MoreButton query={query}>{t`Show more people`}</MoreButton>
    </Part>
  )
}
