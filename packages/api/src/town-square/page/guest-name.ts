import { randomInt } from 'node:crypto'
import type { Language } from './words.ts'

/** Names for those who only want to try: invented, and none of the demonstration's own people. */
const GUESTS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Alix Fauvel',
    'Camille Rosier',
    'Dominique Lenoir',
    'Maxime Tavernier',
    'Sacha Belmont',
    'Noa Cormier',
  ],
  en: ['Alex Fairlie', 'Jamie Thornton', 'Robin Ashdown', 'Sam Whitlock', 'Morgan Leigh', 'Casey Brook'],
  ar: ['نور الهاشمي', 'أمل الزيتوني', 'رجاء المنصوري', 'صباح الدريدي', 'ضياء القاسمي', 'إحسان البكري'],
}

/** Draws the name under which somebody writes who did not choose one. */
export function drawGuestName(language: Language): string {
  const names = GUESTS[language]
  return names[randomInt(names.length)]!
}
