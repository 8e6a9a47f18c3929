import type { WordList } from '../word-lists.ts'
import { grievances } from './darija/grievances.ts'
import { harm } from './darija/harm.ts'
import { kindness } from './darija/kindness.ts'
import { requests } from './darija/requests.ts'

/** Moroccan Arabic in Latin letters, digits for the sounds that they lack; its language is told as Arabic. */
export const darija: WordList = {
  language: 'ar',
  everyday: `
    salam slm wach wash ach chno chnou chnahowa fin fen fin hiya 3lach alach kifach kifash fo9ach foqach ch7al chhal bghit bghina brit 3afak 3afakom afak
    labas bzaf bezzaf mzyan mezyan machi makaynch makayn kayn kayna dyal dyalkom dyali dial diali dialkom had hadi hadchi hadshi rah raha ana nta ntoma ntouma
    m3a m3akom lina liya lia chokran choukran tbarkallah lah llah inchallah ila daba dab 7it hit walakin walakine wakha safi chi wa7d wahd khasni khassni kan kant
    kanet kantsna kantssna katsna tsnit mabghitch ma9drtch mab9ach ba9i b9a ghadi ghatwsl wslni wsalni twsl flouss flous l7al hchouma 7chouma khoya sidi lalla`,
  signs: { ...harm, ...grievances, ...requests, ...kindness },
}
