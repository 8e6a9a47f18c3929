import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import type { ReactNode } from 'react'
import type { KnowledgeLanguage } from '../../graphql/generated/graphql.ts'
import { LANGUAGES } from './queries.ts'

export const languageTitles: Record<KnowledgeLanguage, MessageDescriptor> = {
  fr: msg({ message: 'French', context: 'language of a text' }),
  en: msg({ message: 'English', context: 'language of a text' }),
  ar: msg({ message: 'Arabic', context: 'language of a text' }),
}

/** The fields of each language, one group after the other; a language that is left empty is not there. */
export function LanguageFields({
  children,
}: {
  children: (language: KnowledgeLanguage, name: string) => ReactNode
}) {
  const { i18n } = useLingui()
  return LANGUAGES.map((language) => (
    <fieldset key={language} className="flex flex-col gap-2.5 border-t border-line-2 pt-3">
      <legend className="sr-only">{i18n._(languageTitles[language])}</legend>
      {children(language, i18n._(languageTitles[language]))}
    </fieldset>
  ))
}
