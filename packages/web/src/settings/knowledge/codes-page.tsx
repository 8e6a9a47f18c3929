import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { SetNetworkCodesDocument } from '../../graphql/generated/graphql.ts'
import type { SetNetworkCodesInput } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { networkName } from '../../signs/network.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { Pill } from '../../ui/pill.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ReadState } from '../read-state.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { languageTitles } from './language-fields.tsx'
import { KNOWLEDGE_KEYS, networkCodesQuery } from './queries.ts'
import type { NetworkWithCodes } from './queries.ts'

type Codes = NetworkWithCodes['codes'][number]

/** How one writes on each network: the network's own sentences, or the company's. */
export function CodesPage() {
  const { t, i18n } = useLingui()
  const { may } = useViewer()
  const query = useQuery(networkCodesQuery)
  const [edited, setEdited] = useState<{ network: string; codes: Codes } | null>(null)
  return (
    <ReadState query={query}>
      {(networks) => (
        <>
          {networks.map(({ name, codes }) => {
            const where = networkName(name)
            return (
              <Part key={name} id={`codes-${name}`} title={where}>
                <Rows label={where}>
                  {codes.map((one) => {
                    const language = i18n._(languageTitles[one.language])
                    return (
                      <Row
                        key={one.language}
                        title={
                          <>
                            {language}
                            {one.isOwn && <Pill>{t`your own`}</Pill>}
                          </>
                        }
                        actions={
                          may.includes('setNetworkCodes') && (
                            <Button
                              label={t`Change ${where}: ${language}`}
                              onPress={() => setEdited({ network: name, codes: one })}
                            >
                              {t`Change`}
                            </Button>
                          )
                        }
                      >
                        <ol dir="auto" lang={one.language}>
                          {one.sentences.map((sentence) => (
                            <li key={sentence}>{sentence}</li>
                          ))}
                        </ol>
                      </Row>
                    )
                  })}
                </Rows>
              </Part>
            )
          })}
          {edited !== null && <CodesDialog {...edited} onClose={() => setEdited(null)} />}
        </>
      )}
    </ReadState>
  )
}

function CodesDialog({ network, codes, onClose }: { network: string; codes: Codes; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const { language } = codes
  const save = useChange(
    async (sentences: SetNetworkCodesInput['sentences']) =>
      (await fetchGraph(SetNetworkCodesDocument, { input: { network, language, sentences } }))
        .setNetworkCodes,
    { refresh: KNOWLEDGE_KEYS, fields: [] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const sentences = [0, 1, 2].map((at) => typedText(form, `sentence-${at}`)).filter((one) => one !== '')
    if (await save.run(sentences)) onClose()
  }
  const where = networkName(network)
  const inLanguage = i18n._(languageTitles[language])
  return (
    <Dialog title={t`How one writes on ${where}: ${inLanguage}`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Save`}
          pendingLabel={t`Saving…`}
          cancelLabel={t`Cancel`}
          problem={save.problem}
          refusals={save.refusals}
          isPending={save.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          {[0, 1, 2].map((at) => {
            const number = at + 1
            return (
              <TextField
                key={at}
                label={t`Sentence ${number}`}
                name={`sentence-${at}`}
                isFirst={at === 0}
                defaultValue={codes.sentences[at] ?? ''}
                hint={codes.isOwn ? codes.defaults[at] : undefined}
              />
            )
          })}
          <p className="text-sm text-ink-2">{t`Without any, the network’s own sentences hold again.`}</p>
        </Form>
      </div>
    </Dialog>
  )
}
