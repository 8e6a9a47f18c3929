import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { OwnDialog, type OwnList } from './own-dialog.tsx'
import type { CharterRules } from './queries.ts'

/** What is the organization's own: how its numbers look, and what may stand in any reply. */
export function OwnPart({ rules }: { rules: CharterRules }) {
  const { t } = useLingui()
  const [opened, setOpened] = useState<OwnList | null>(null)
  const row = (list: OwnList, title: string, what: string) => (
    <Row
      title={title}
      actions={
        <Button label={t`Change: ${title}`} onPress={() => setOpened(list)}>
          {t`Change`}
        </Button>
      }
    >
      <p>{what}</p>
      {rules[list].length > 0 && (
        <p dir="auto" className="mt-0.5 font-medium wrap-anywhere text-ink">
          {rules[list].join(' · ')}
        </p>
      )}
    </Row>
  )
  return (
    <Part id="charter-own" title={t`What is your own`}>
      <Rows label={t`What is your own`}>
        {row(
          'allowed',
          t`What may stand in public`,
          t`Your own numbers, addresses and links: a hotline, the address of a station, your site.`,
        )}
        {row(
          'patterns',
          t`How your numbers of orders look`,
          t`They are found in every reply, and hidden from volunteers.`,
        )}
      </Rows>
      {opened !== null && <OwnDialog rules={rules} list={opened} onClose={() => setOpened(null)} />}
    </Part>
  )
}
