import { defineConfig } from '@lingui/cli'

const src = '<rootDir>/src'

/** What only the settings say. */
const settings = [`${src}/settings/**/*.{ts,tsx}`]

/** What is said by no part of the inbox, nor by a ticket, before somebody asks for it. */
const elsewhere = [
  `${src}/board/**/*.{ts,tsx}`,
  `${src}/charter/**/*.{ts,tsx}`,
  `${src}/checks/**/*.{ts,tsx}`,
  `${src}/contacts/**/*.{ts,tsx}`,
  `${src}/enquiries/**/*.{ts,tsx}`,
  `${src}/inbox/{filter-editor,filter-refusals,save-filter}.{ts,tsx}`,
  `${src}/first-steps/**/*.{ts,tsx}`,
  `${src}/invitation/**/*.{ts,tsx}`,
  `${src}/notifications/**/*.{ts,tsx}`,
  `${src}/overflow/**/*.{ts,tsx}`,
  `${src}/rehearsal/**/*.{ts,tsx}`,
  `${src}/sample/**/*.{ts,tsx}`,
  `${src}/search/**/*.{ts,tsx}`,
  `${src}/shell/palette.tsx`,
  `${src}/shell/shortcut-sheet.tsx`,
  `${src}/sign-in/**/*.{ts,tsx}`,
  `${src}/ticket/composer/insertions/*-{bar,line,list,names,panel}.{ts,tsx}`,
  `${src}/ticket/composer/charter/charter-findings.tsx`,
  `${src}/next-ticket/{order-words,pick-notice}.{ts,tsx}`,
  `${src}/ticket/enquiries/**/*.{ts,tsx}`,
  `${src}/ticket/matters/ticket-chooser.tsx`,
  `${src}/ticket/promises/**/*.{ts,tsx}`,
  `${src}/ticket/review/**/*.{ts,tsx}`,
  `${src}/ticket/triage/{correction-list,score-buttons}.tsx`,
  `${src}/ticket/volunteers/**/*.{ts,tsx}`,
  `${src}/**/*-dialog.tsx`,
]

/** What the volunteer's phone says, and what it borrows of the console. */
const helpOut = [`${src}/help-out/**/*.{ts,tsx}`]
const borrowed = [
  `${src}/notifications/step-words.ts`,
  `${src}/signs/clause-refusals.ts`,
  `${src}/ticket/composer/charter/charter-findings.tsx`,
  `${src}/ticket/review/{reason-words,review-refusals,text-difference}.{ts,tsx}`,
]

/** What it does not say before somebody asks for it. */
const helpElsewhere = [
  `${src}/help-out/{calls,me,practice}/**/*.{ts,tsx}`,
  `${src}/help-out/mentor/*-{pane,refusals}.{ts,tsx}`,
]

/** What is said in both: refusals, and what is asked before something written is left behind. */
const both = [`${src}/signs/*-refusals.ts`, `${src}/signs/exclusion-words.ts`, `${src}/ui/use-unsaved.tsx`]

const path = (name: string) => `${src}/locales/{locale}/${name}`

/** A catalogue for the first screen and one for each part that is read later: see src/locale/words.ts. */
export default defineConfig({
  locales: ['en', 'fr', 'ar'],
  sourceLocale: 'en',
  catalogs: [
    { path: path('inbox'), include: [src], exclude: [...settings, ...elsewhere, ...helpOut, ...both] },
    // What rings the bell has one name there and on the page that chooses it.
    { path: path('settings'), include: [...settings, ...both, `${src}/notifications/notification-words.ts`] },
    // The palette finds the pages of the settings.
    {
      path: path('elsewhere'),
      include: [...elsewhere, ...both, `${src}/settings/sections.ts`],
      exclude: [`${src}/settings/**/*-dialog.tsx`],
    },
    { path: path('helpOut'), include: [...helpOut, ...borrowed], exclude: helpElsewhere },
    { path: path('helpElsewhere'), include: helpElsewhere },
  ],
})
