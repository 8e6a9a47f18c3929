import type { PlainFinding } from './finding.ts'
import type { PlainText } from './plain-text.ts'

const CAPITALISED = String.raw`\p{Lu}[\p{L}'-]{1,30}`
const PARTICLE = String.raw`(?:(?:[Dd]e [Ll]a|[Dd]e|[Dd]u|d'|[Dd]es|[Ee]l|[Aa]l|[Ll]e|[Ll]a|[Bb]en|[Bb]in|[Vv]an|[Vv]on|[Dd]er) ?-?)?`
const NAME = String.raw`${PARTICLE}${CAPITALISED}(?:[ -]${PARTICLE}${CAPITALISED}){0,3}`
const ARABIC_NAME = String.raw`\p{Script=Arabic}{3,20}(?: (?!من|في|على|عن|الى|مع|هذا|هذه|و)\p{Script=Arabic}{2,20})?`

/** A word of a name that nobody wrote with a capital; those with which a sentence goes on are none. */
const WORD = String.raw`(?!(?:et|and|je|i|il|elle|on|nous|vous|mon|ma|mes|my|your|not|pas|est|is|a|ai|le|la|les|un|une|the|dans|in|for|pour|sur|avec|avez|j'ai|qui|que|si|merci|bonjour|svp)(?![\p{L}]))[\p{L}'-]{2,30}`

/** What comes before a name that the person says of themselves, or by which somebody is addressed. */
const PATTERNS = [
  String.raw`(?<![\p{L}\p{N}])(?:M\.|MM\.|Mme\.?|Mlle\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Docteur|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Maitre|Prof\.?) (${NAME})`,
  String.raw`(?<![\p{L}\p{N}])(?:[Jj]e m'appelle|[Mm]on nom est|[Mm]on nom(?: complet)? ?:|[Nn]om(?: et prenom| complet)? ?:|[Pp]renom ?:|[Mm]y name is|[Mm]y name's|(?:[Ff]ull |[Ff]irst |[Ll]ast )?[Nn]ame ?:|[Ss]igne ?:?|[Aa]u nom de|[Ii]n the name of|[Uu]nder the name(?: of)?) ?(${NAME})`,
  String.raw`(?<![\p{L}\p{N}])(?:[Jj]e suis|[Ii] am|[Ii]'m|[Tt]his is|[Ii]ci|[Cc]'est) (${CAPITALISED} ${PARTICLE}${CAPITALISED})`,
  String.raw`(?<![\p{L}\p{N}])(?:[Jj]e m'appelle|[Mm]on nom est|[Mm]y name is|[Mm]y name's) (${WORD}(?: ${WORD})?)`,
  String.raw`(?<![\p{L}\p{N}])(?:mme|mlle|mrs|mr|ms)\.? (${WORD})`,
  String.raw`(?<![\p{L}\p{N}])(?:السيد|السيده|الاستاذ|الاستاذه|الدكتور|الدكتوره|الانسه) (${ARABIC_NAME})`,
  String.raw`(?<![\p{L}\p{N}])(?:اسمي(?: هو)?|انا اسمي|الاسم(?: الكامل)? ?:|باسم) ?(${ARABIC_NAME})`,
  String.raw`(?:[Cc]ordialement|[Bb]ien a vous|[Ss]alutations|[Cc]dlt|[Bb]onne journee|[Mm]erci(?: d'avance)?|[Rr]egards|[Ss]incerely|[Tt]hanks|[Tt]hank you|[Bb]est|[Cc]heers)[ ,.!]{0,3}\n{1,3} ?(${NAME})[ .]{0,3}(?=\n|$)`,
  String.raw`(?:مع تحياتي|تحياتي|شكرا|وشكرا)[ ,.!]{0,3}\n{1,3} ?(${ARABIC_NAME})[ .]{0,3}(?=\n|$)`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** Names that nobody knows, where the words before them say that a name comes: Mme Benali, my name is… */
export function findIntroductions({ plain }: PlainText): PlainFinding[] {
  return PATTERNS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => {
      const to = match.index + match[0].lastIndexOf(match[1]!) + match[1]!.length
      return { kind: 'name', from: to - match[1]!.length, to, isSure: false }
    }),
  )
}
