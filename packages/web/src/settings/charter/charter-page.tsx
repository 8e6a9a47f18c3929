import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { ReadState } from '../read-state.tsx'
import { NothingYet } from '../rows.tsx'
import { ClausesPart } from './clauses-part.tsx'
import { LimitsPart } from './limits-part.tsx'
import { OwnPart } from './own-part.tsx'
import { charterSettingsQuery, rulesQuery } from './queries.ts'
import { SignersPart } from './signers-part.tsx'
import { SigningPart } from './signing-part.tsx'
import { TextPart } from './text-part.tsx'
import { VersionsPart } from './versions-part.tsx'

/** The text that everybody signs, who has, and the rules that hold at every send. */
export function CharterPage() {
  const { t } = useLingui()
  const charter = useQuery(charterSettingsQuery)
  const rules = useQuery(rulesQuery)
  return (
    <>
      <ReadState query={charter}>
        {({ charter: inForce, charterDraft }) =>
          inForce === null ? (
            <NothingYet>{t`There is no charter. Reload the page.`}</NothingYet>
          ) : (
            <TextPart
              key={`${inForce.number} ${charterDraft?.revision ?? 0}`}
              charter={inForce}
              draft={charterDraft}
            />
          )
        }
      </ReadState>
      <SignersPart />
      <ReadState query={rules}>
        {(set) => (
          <>
            <LimitsPart rules={set} />
            <ClausesPart rules={set} />
            <SigningPart rules={set} />
            <OwnPart rules={set} />
          </>
        )}
      </ReadState>
      <VersionsPart />
    </>
  )
}
