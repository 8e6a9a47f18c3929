import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { CharterClause } from '../../graphql/generated/graphql.ts'
import { clauseNames } from '../../signs/clause-refusals.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { ClauseDialog } from './clause-dialog.tsx'
import type { CharterRules } from './queries.ts'
import { severityTones, severityWords } from './severity-words.ts'

/** What the server holds everybody to at every send, and what each clause does. */
export function ClausesPart({ rules }: { rules: CharterRules }) {
  const { t, i18n } = useLingui()
  const [opened, setOpened] = useState<CharterClause | null>(null)
  return (
    <Part
      id="charter-clauses"
      title={t`What no reply says`}
      summary={t`Held at every send, for everybody, and shown while writing. What only may be a personal datum is never more than a warning.`}
    >
      <Rows label={t`What no reply says`}>
        {rules.severities.map(({ clause, severity, isFree }) => {
          const words = rules.words.find((one) => one.clause === clause)
          const name = i18n._(clauseNames[clause])
          return (
            <Row
              key={clause}
              title={
                <>
                  {name}
                  <Pill tone={severityTones[severity]}>{i18n._(severityWords[severity])}</Pill>
                </>
              }
              actions={
                (isFree || words !== undefined) && (
                  <Button label={t`Change: ${name}`} onPress={() => setOpened(clause)}>
                    {t`Change`}
                  </Button>
                )
              }
            >
              {words !== undefined && words.phrases.length > 0 && (
                <p>
                  {i18n._(
                    msg`${plural(words.phrases.length, { one: '# phrase of your own, beside those of Relais', other: '# phrases of your own, beside those of Relais' })}`,
                  )}
                </p>
              )}
              {!isFree && <p>{t`Always: what could be paid with is never published.`}</p>}
            </Row>
          )
        })}
      </Rows>
      {opened !== null && <ClauseDialog rules={rules} clause={opened} onClose={() => setOpened(null)} />}
    </Part>
  )
}
