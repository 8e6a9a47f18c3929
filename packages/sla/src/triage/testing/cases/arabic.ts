import { arComplaints } from './ar-complaints.ts'
import { arDanger } from './ar-danger.ts'
import { arLaw } from './ar-law.ts'
import { arQuestions } from './ar-questions.ts'
import { arThanks } from './ar-thanks.ts'
import { arTrouble } from './ar-trouble.ts'
import { darijaComplaints } from './darija-complaints.ts'
import { darijaDanger } from './darija-danger.ts'
import { darijaQuestions } from './darija-questions.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Arabic letters: the written language and what people speak from Morocco to the Gulf. */
export const arabicCases: readonly LabelledCase[] = [
  ...arDanger,
  ...arLaw,
  ...arTrouble,
  ...arComplaints,
  ...arQuestions,
  ...arThanks,
]

/** Moroccan Arabic in Latin letters, mixed with French as it is written. */
export const darijaCases: readonly LabelledCase[] = [...darijaDanger, ...darijaComplaints, ...darijaQuestions]
