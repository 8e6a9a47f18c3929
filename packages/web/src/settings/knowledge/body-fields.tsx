import type { KnowledgeLanguage } from '../../graphql/generated/graphql.ts'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { LanguageFields } from './language-fields.tsx'
import { LANGUAGES } from './queries.ts'

interface Body {
  language: KnowledgeLanguage
  body: string
}

/** What a text says, in each language of its own; a language that is left empty is not there. */
export function BodyFields({ bodies }: { bodies: readonly Body[] }) {
  return (
    <LanguageFields>
      {(language, name) => (
        <TextArea
          label={name}
          name={`body-${language}`}
          lang={language}
          defaultValue={bodies.find((one) => one.language === language)?.body ?? ''}
        />
      )}
    </LanguageFields>
  )
}

/** The same, as it was typed. */
export function typedBodies(form: HTMLFormElement): Body[] {
  return LANGUAGES.map((language) => ({ language, body: typedText(form, `body-${language}`) })).filter(
    ({ body }) => body !== '',
  )
}
