import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { keysOf } from '../commands/command.ts'
import { useCommands } from '../commands/command-provider.tsx'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { useViewer } from '../graphql/viewer.ts'
import type { KnowledgeLanguage } from '../graphql/generated/graphql.ts'
import { isLocale, localeNames } from '../locale/locale.ts'
import { failureSentence } from '../signs/failures.ts'
import { Instant } from '../signs/instant.tsx'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { NumberedText } from '../ui/numbered-text.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { charterCommands, signCharter } from './commands.ts'
import { type Charter, charterQuery } from './queries.ts'
import { useSignCharter } from './use-sign-charter.ts'

/** The charter: read on one screen of a phone, and signed by one press. */
export function CharterScreen() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(charterQuery)
  return (
    <main className="h-full min-w-0 overflow-y-auto bg-card">
      <title>{`${t`The charter`} · Relais`}</title>
      {data ? (
        <CharterPage charter={data} />
      ) : data === undefined && error === null ? (
        <RowsSkeleton label={t`Reading…`} />
      ) : (
        <Notice
          isPage
          title={t`The charter could not be read.`}
          action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
        >
          {error === null ? t`There is no charter. Reload the page.` : failureSentence(error, i18n)}
        </Notice>
      )}
    </main>
  )
}

function CharterPage({ charter }: { charter: Charter }) {
  const { t, i18n } = useLingui()
  const { member } = useViewer()
  const { sign, isPending, problem } = useSignCharter()
  const { number, texts, why, ownSignature } = charter
  const languages = texts.map(({ language }) => language)
  const [chosen, setChosen] = useState<KnowledgeLanguage | null>(null)
  const own = isLocale(i18n.locale) ? i18n.locale : 'fr'
  const language =
    [chosen, ownSignature?.language, own].find((one) => one && languages.includes(one)) ?? languages[0]!
  const text = texts.find((one) => one.language === language)?.body ?? ''
  const said = useRef<HTMLParagraphElement>(null)
  const hasSigned = ownSignature !== null
  const justSigned = useRef(false)
  // The button is gone with the signature: what came of it is where it was.
  useEffect(() => {
    if (hasSigned && justSigned.current) said.current?.focus()
  }, [hasSigned])
  const handleSign = async () => {
    justSigned.current = true
    if (!(await sign({ number, language }))) justSigned.current = false
  }
  useCommands(charterCommands, { canSign: !hasSigned && !isPending, sign: () => void handleSign() })
  const keys = keysOf(signCharter)[0]!
  const name = member.name.trim().split(/\s+/u)[0] ?? member.name
  return (
    <div className="mx-auto flex min-h-full max-w-xl flex-col px-4 pt-4 sm:px-6 sm:pt-6">
      <header className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 pb-2.5">
        <h1 className="text-xl font-semibold tracking-tight">{t`The charter`}</h1>
        {texts.length > 1 && (
          <div role="radiogroup" aria-label={t`Language of the charter`} className="flex flex-wrap gap-0.5">
            {languages.map((one) => (
              <label
                key={one}
                lang={one}
                className={`relative inline-flex min-h-7 items-center rounded-md px-2 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 ${one === language ? 'bg-hover font-medium text-ink' : 'text-ink-2 hover:text-ink'}`}
              >
                <input
                  type="radio"
                  name="charter-language"
                  checked={one === language}
                  onChange={() => setChosen(one)}
                  className="absolute inset-0 appearance-none opacity-0"
                />
                {localeNames[one]}
              </label>
            ))}
          </div>
        )}
      </header>
      {why !== null && !hasSigned && (
        <p className="mb-2.5 rounded-md bg-hover px-3 py-1.5 text-ink-2">
          {t`What changed:`} <bdi>{why}</bdi>
        </p>
      )}
      <NumberedText text={text} lang={language} className="text-ink" />
      <div className="sticky bottom-0 mt-auto flex flex-col gap-1.5 bg-card pt-3 pb-4">
        <p
          role="alert"
          className={
            problem === null ? 'sr-only' : 'rounded-md bg-breach-wash px-3 py-2 font-medium text-breach'
          }
        >
          {problem}
        </p>
        {ownSignature === null ? (
          <>
            <Button
              look="primary"
              className="min-h-11 text-md!"
              ariaKeys={ariaKeys(keys)}
              isPending={isPending}
              onPress={() => void handleSign()}
            >
              {isPending ? t`Signing…` : t`I have read it, and I sign`}
              <Kbd inverse>{keyLabel(keys)}</Kbd>
            </Button>
            <p className="text-center text-xs text-ink-3">
              {t`${name}, your name, this version and the time are kept. A later version asks you again.`}
            </p>
          </>
        ) : (
          <p
            ref={said}
            tabIndex={-1}
            className="flex flex-wrap items-center justify-center gap-1.5 rounded-md bg-ok-wash px-3 py-2 text-ok outline-none"
          >
            <Check aria-hidden size={16} />
            {t`You have signed this charter:`} <Instant at={ownSignature.signedAt} />
            {member.role === 'volunteer' && (
              <Link
                to="/help-out"
                className="inline-flex items-center font-medium underline underline-offset-2 pointer-coarse:min-h-11"
              >
                {t`Go and help`}
              </Link>
            )}
          </p>
        )}
      </div>
    </div>
  )
}
