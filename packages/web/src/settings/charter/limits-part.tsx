import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { AddButton } from '../add-button.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { LimitDialog } from './limit-dialog.tsx'
import { limitSentence } from './limit-words.ts'
import { type CharterRules, RULES_KEYS } from './queries.ts'
import { limitInput, setRules } from './set-rules.ts'

/** Who does not answer where, what and when. */
export function LimitsPart({ rules }: { rules: CharterRules }) {
  const { t, i18n } = useLingui()
  /** Which limit is open: the one after the last is a new one. */
  const [opened, setOpened] = useState<number | null>(null)
  const remove = useChange(
    (at: number) =>
      setRules(rules, { limits: rules.limits.filter((_one, index) => index !== at).map(limitInput) }),
    { refresh: RULES_KEYS },
  )
  return (
    <Part
      id="charter-limits"
      title={t`Who does not answer what`}
      summary={t`By role: on which networks, in public or in private, on which topics, at which hours.`}
      action={<AddButton label={t`Add a limit`} onAdd={() => setOpened(rules.limits.length)} />}
    >
      {rules.limits.length === 0 ? (
        <NothingYet>{t`No limit: whoever may answer a ticket may answer it anywhere, at any hour.`}</NothingYet>
      ) : (
        <Rows label={t`Who does not answer what`}>
          {rules.limits.map((limit, at) => {
            const sentence = limitSentence(limit, i18n)
            return (
              <Row
                // oxlint-disable-next-line react/no-array-index-key -- Limits have no name but their place.
                key={at}
                title={sentence}
                actions={
                  <>
                    <Button label={t`Change: ${sentence}`} onPress={() => setOpened(at)}>
                      {t`Change`}
                    </Button>
                    <Button
                      label={t`Take away: ${sentence}`}
                      isPending={remove.isPending}
                      onPress={() => void remove.run(at)}
                    >
                      {t`Take away`}
                    </Button>
                  </>
                }
              />
            )
          })}
        </Rows>
      )}
      {opened !== null && <LimitDialog rules={rules} at={opened} onClose={() => setOpened(null)} />}
    </Part>
  )
}
