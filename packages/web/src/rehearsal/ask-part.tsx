import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { newClientId } from '../ticket/composer/client-id.ts'
import { Button } from '../ui/button.tsx'
import { CONTROL, FieldFrame } from '../ui/field-frame.tsx'
import type { OwnRehearsal } from './queries.ts'
import { useWrite } from './use-write.ts'

/** Playing a customer: a matter to ask about, in words that may be changed, and what was asked so far. */
export function AskPart({ part }: { part: OwnRehearsal }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [clientId, setClientId] = useState(newClientId)
  const field = useRef<HTMLTextAreaElement>(null)
  const verb = useWrite()
  const topics = part.topics.filter(({ matters }) => matters.length > 0)
  const handleChoose = (matter: string) => {
    setText(matter)
    field.current?.focus()
  }
  const handleSend = async () => {
    if (!(await verb.write({ clientId, text }))) return
    setText('')
    setClientId(newClientId())
    field.current?.focus()
  }
  return (
    <section
      aria-labelledby="ask"
      className="flex flex-col gap-2.5 rounded-2xl border border-line bg-card p-3.5"
    >
      <h2 id="ask" className="text-lg font-semibold">{t`Ask as a customer`}</h2>
      {topics.length > 0 && (
        <>
          <p id="ask-hint" className="text-ink-2">
            {t`Take one of these and change it as you like.`}
          </p>
          <ul aria-labelledby="ask-hint" className="flex flex-col gap-2">
            {topics.map(({ name, matters }) => (
              <li key={name}>
                <h3 className="text-sm font-medium text-ink-2">
                  <bdi>{name}</bdi>
                </h3>
                <div className="mt-1 flex flex-col items-start gap-1.5">
                  {matters.map((matter) => (
                    <Button
                      key={matter}
                      isPressed={text === matter}
                      className="max-w-full text-start whitespace-normal!"
                      onPress={() => handleChoose(matter)}
                    >
                      <bdi>{matter}</bdi>
                    </Button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <FieldFrame label={t`What you ask`} error={verb.problem ?? undefined}>
        {(ids) => (
          <textarea
            {...ids}
            ref={field}
            name="matter"
            rows={3}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
            className={`${CONTROL} max-h-[40vh] min-h-18! resize-none py-1.5 [field-sizing:content]`}
          />
        )}
      </FieldFrame>
      <Button
        look="primary"
        isPending={verb.isPending}
        isDisabled={text.trim() === ''}
        onPress={() => void handleSend()}
      >
        {t`Ask`}
      </Button>
      {part.matters.length > 0 && (
        <>
          <h3 id="asked" className="mt-2 font-semibold">{t`What you asked`}</h3>
          <ul aria-labelledby="asked" className="flex flex-col gap-2.5">
            {part.matters.map(({ body, answer, answeredBy }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- They are only ever added to, at the end.
              <li key={at} className="rounded-lg bg-hover px-3 py-2">
                <p dir="auto">{body}</p>
                {answer === null ? (
                  <p className="text-ink-2">{t`Nobody has answered yet.`}</p>
                ) : (
                  <p className="mt-1 border-s-2 border-vol ps-2.5">
                    <bdi className="font-medium">{answeredBy}</bdi>
                    <span dir="auto" className="block">
                      {answer}
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
