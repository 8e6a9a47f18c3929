import { useLingui } from '@lingui/react/macro'
import type { EnquiryFieldsFragment } from '../graphql/generated/graphql.ts'

/** The customer’s yes in their own words, or that they took it back since. */
export function YesQuote({ answer }: { answer: NonNullable<EnquiryFieldsFragment['answer']> }) {
  const { t } = useLingui()
  if (answer.deletedAt !== null)
    return (
      <p className="mt-1 text-sm font-medium text-risk">{t`The customer deleted their answer since. Ask before you call.`}</p>
    )
  return (
    <p className="mt-1 max-w-prose text-sm text-ink-2">
      {t`They answered:`}{' '}
      <q dir="auto" {...(answer.language !== null && { lang: answer.language })} className="text-ink">
        {answer.body}
      </q>
    </p>
  )
}
