import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateCardDocument, UpdateCardDocument } from '../../graphql/generated/graphql.ts'
import type { CreateCardInput } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Instant } from '../../signs/instant.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { membersQuery } from '../members-query.ts'
import { ReadState } from '../read-state.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { LanguageFields } from './language-fields.tsx'
import { KNOWLEDGE_KEYS, LANGUAGES } from './queries.ts'
import type { Card } from './queries.ts'
import { dayOf, endOfDay } from './review-day.ts'

const HALF_A_YEAR_MS = 182 * 86_400_000

/** A question with its answers, who answers for it and until when: a new card, or one that is changed. */
export function CardDialog({ card, onClose }: { card: Card | null; onClose: () => void }) {
  const { t } = useLingui()
  const { member } = useViewer()
  const members = useQuery(membersQuery)
  const [usualDay] = useState(() =>
    dayOf(card?.reviewAt ?? new Date(Date.now() + HALF_A_YEAR_MS).toISOString()),
  )
  const save = useChange(
    async (input: CreateCardInput) =>
      card === null
        ? (await fetchGraph(CreateCardDocument, { input })).createCard
        : (
            await fetchGraph(UpdateCardDocument, {
              input: { ...input, cardId: card.id, version: card.version },
            })
          ).updateCard,
    { refresh: KNOWLEDGE_KEYS, fields: ['ownerId', 'reviewAt'] },
  )
  const read = (form: HTMLFormElement): CreateCardInput => {
    const day = typedText(form, 'reviewAt')
    const isSameDay = card !== null && day === dayOf(card.reviewAt)
    return {
      texts: LANGUAGES.map((language) => ({
        language,
        question: typedText(form, `question-${language}`),
        answer: typedText(form, `answer-${language}`),
      })).filter(({ question, answer }) => question !== '' || answer !== ''),
      ownerId: typedText(form, 'ownerId'),
      // A card whose day has passed can be corrected without saying anew until when it holds.
      reviewAt: isSameDay ? null : endOfDay(day),
    }
  }
  const owner = card?.owner ?? member
  return (
    <Dialog title={card === null ? t`Add a card` : t`Change a card`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <ReadState query={members}>
          {(everybody) => (
            <SaveForm save={save} read={read} onClose={onClose}>
              <LanguageFields>
                {(language, name) => {
                  const text = card?.texts.find((one) => one.language === language)
                  return (
                    <>
                      <TextField
                        label={t`${name}: the question, as customers ask it`}
                        name={`question-${language}`}
                        isFirst={language === LANGUAGES[0]}
                        defaultValue={text?.question ?? ''}
                      />
                      <TextArea
                        label={t`${name}: a short answer`}
                        name={`answer-${language}`}
                        lang={language}
                        defaultValue={text?.answer ?? ''}
                      />
                    </>
                  )
                }}
              </LanguageFields>
              <SelectField
                label={t`Who answers for it`}
                name="ownerId"
                defaultValue={owner.id}
                error={save.at('ownerId')}
                options={[
                  ...(everybody.some(({ id }) => id === owner.id)
                    ? []
                    : [{ value: owner.id, text: owner.name }]),
                  ...everybody.map(({ id, name }) => ({ value: id, text: name })),
                ]}
              />
              <TextField
                label={t`To be looked at again by`}
                name="reviewAt"
                type="date"
                defaultValue={usualDay}
                error={save.at('reviewAt')}
                hint={t`After that day it is not suggested any more, until somebody says that it is still true.`}
              />
              {card !== null && card.versions.length > 1 && <Versions card={card} />}
            </SaveForm>
          )}
        </ReadState>
      </div>
    </Dialog>
  )
}

/** What the card said before, and who wrote that. */
function Versions({ card }: { card: Card }) {
  const { t } = useLingui()
  return (
    <details>
      <summary className="min-h-6 cursor-default text-ink-2">{t`What it said before`}</summary>
      <ol className="mt-1 flex flex-col gap-2">
        {card.versions.slice(1).map(({ version, author, writtenAt, texts }) => (
          <li key={version} className="rounded-md bg-hover px-3 py-2 text-sm">
            <p className="text-ink-3">
              <bdi>{author?.name ?? 'Relais'}</bdi> · <Instant at={writtenAt} />
            </p>
            {texts.map(({ language, question, answer }) => (
              <p key={language} dir="auto" lang={language}>
                <b className="font-medium">{question}</b> {answer}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}
