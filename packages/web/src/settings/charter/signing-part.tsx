import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { type CharterRules, RULES_KEYS } from './queries.ts'
import { setRules } from './set-rules.ts'

/** Whether volunteers are reminded to sign with their first name. */
export function SigningPart({ rules }: { rules: CharterRules }) {
  const { t } = useLingui()
  const isAsked = rules.asksForSignature
  const change = useChange((asksForSignature: boolean) => setRules(rules, { asksForSignature }), {
    refresh: RULES_KEYS,
  })
  return (
    <Part id="charter-signing" title={t`How answers are signed`}>
      <Rows label={t`How answers are signed`}>
        <Row
          title={
            <>
              {t`With the author’s first name`}
              <Pill tone={isAsked ? 'risk' : 'plain'}>{isAsked ? t`reminds` : t`does nothing`}</Pill>
            </>
          }
          actions={
            <Button isPending={change.isPending} onPress={() => void change.run(!isAsked)}>
              {isAsked ? t`Do not remind of it` : t`Remind of it`}
            </Button>
          }
        >
          <p>{t`Volunteers are reminded while they write, and add it with one tap. No answer is stopped for that.`}</p>
        </Row>
      </Rows>
    </Part>
  )
}
