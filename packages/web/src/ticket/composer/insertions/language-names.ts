import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { KnowledgeLanguage } from '../../../graphql/generated/graphql.ts'

/** The languages that knowledge is written in, as the reader calls them. */
export const languageNames: Record<KnowledgeLanguage, MessageDescriptor> = {
  fr: msg({ message: 'in French', context: 'knowledge' }),
  en: msg({ message: 'in English', context: 'knowledge' }),
  ar: msg({ message: 'in Arabic', context: 'knowledge' }),
}
