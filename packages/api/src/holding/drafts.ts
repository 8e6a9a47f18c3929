import type { NewHoldingText } from './check-holding-text.ts'

/** What the project proposes to begin with. Nothing of it is kept before somebody does so, nor sent before it is approved. */
export const HOLDING_DRAFTS: readonly NewHoldingText[] = [
  {
    name: 'Réponse promise',
    texts: [
      {
        language: 'fr',
        body: 'Bonjour, nous vous avons lu. Nous vous répondrons d’ici au {{answer.by}}. {{agent.firstName}}',
      },
      {
        language: 'en',
        body: 'Hello, we have read you. We will answer by {{answer.by}}. {{agent.firstName}}',
      },
      {
        language: 'ar',
        body: 'مرحبًا، قرأنا ما كتبتم. سنجيبكم في موعد أقصاه {{answer.by}}. {{agent.firstName}}',
      },
    ],
  },
  {
    name: 'Nous vous avons lu',
    texts: [
      {
        language: 'fr',
        body: 'Bonjour, nous vous avons lu et ne vous oublions pas : vous êtes nombreux à nous écrire en ce moment. Nous vous répondons dès que possible. {{agent.firstName}}',
      },
      {
        language: 'en',
        body: 'Hello, we have read you and have not forgotten you: many people are writing to us right now. We will answer as soon as we can. {{agent.firstName}}',
      },
      {
        language: 'ar',
        body: 'مرحبًا، قرأنا ما كتبتم ولم ننسكم: كثيرون يكتبون إلينا الآن. سنجيبكم في أقرب وقت ممكن. {{agent.firstName}}',
      },
    ],
  },
]
