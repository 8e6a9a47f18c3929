import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AddButton } from '../add-button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Rows } from '../rows.tsx'
import { tokensQuery } from './queries.ts'
import { TokenDialog } from './token-dialog.tsx'
import { TokenRow } from './token-row.tsx'

/** The tokens by which programs act as a member. */
export function TokensPage() {
  const { t } = useLingui()
  const query = useQuery(tokensQuery)
  const [isMaking, setMaking] = useState(false)
  return (
    <Part
      id="tokens-all"
      title={t`Tokens`}
      action={<AddButton label={t`Make a token`} onAdd={() => setMaking(true)} />}
    >
      <ReadState query={query}>
        {(tokens) =>
          tokens.length === 0 ? (
            <NothingYet>{t`No program has a token.`}</NothingYet>
          ) : (
            <Rows label={t`Tokens`}>
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </Rows>
          )
        }
      </ReadState>
      {isMaking && <TokenDialog onClose={() => setMaking(false)} />}
    </Part>
  )
}
