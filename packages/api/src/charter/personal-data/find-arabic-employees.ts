import type { NamedPerson } from './finding.ts'
import { ARABIC_GIVEN_NAMES, ARABIC_GIVEN_WORDS } from './given-names.ts'
import type { PlainText } from './plain-text.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/u))

/** Work that one person does, without the article. */
const JOBS = words(`
  سائق سايق سائقه شوفير شيفور مراقب مراقبه كونترول كنترول موظف موظفه عامل عامله مستخدم مستخدمه بائع بائعه بياع مستشار مستشاره صراف صرافه
  محصل محصله عون وكيل وكيله مندوب مندوبه مدير مديره مسؤول مسؤوله مسوول مسووله مسئول مشرف مشرفه رئيس رئيسه موصل تقني تقنيه فني فنيه مهندس مهندسه
  طبيب طبيبه ممرض ممرضه دكتور دكتوره حارس حارسه مضيف مضيفه نادل نادله سكرتير سكرتيره كاتب كاتبه ممثل ممثله زميل زميلكم زميلتكم ساعي قابض قابضه
  جابي كمسري كمساري جرسون معلم استاذ استاذه شرطي ميكانيكي سباك كهربائي صيدلي صيدليه حلاق مدرب مدربه`)
/** What brings up the name of who was just spoken of: called, named, whose name is. */
const NAMING = words(`
  اسمه اسمها واسمه واسمها اسمو اسما سميتو سميته سميتها وسميتو سميتا يدعي تدعي المدعو المدعوه المسمي المسماه يسمي تسمي`)
const TITLES = words('السيد السيده الانسه الاستاذ الاستاذه سي لله سيدي مسيو مدام')
/** What is done with somebody whose name one has learnt; the word after it means with, to or by. */
const MET = words('تكلمت تحدثت هضرت هدرت حكيت دويت تواصلت كلمت')
const WITH = words('مع الي معا ل')
/** A relative, with whose they are. */
const KIN =
  /^(?:و|ل)?(?:ابني|ابنتي|بنتي|ولدي|اخي|اختي|خويا|ختي|امي|ابي|زوجي|زوجتي|راجلي|مراتي|صديقي|صديقتي|صاحبي|صاحبتي|جاري|جارتي|طفلي|طفلتي)$/u
/** Words with which a name goes on: bin, ibn, abd and their like. */
const PARTICLES = words('بن ابن بنت ولد بو ابو ام عبد ال ايت اولاد')
/** A surname told by its shape: the one from somewhere, the son of. */
const SURNAME = /^(?:ال\p{L}{3,}[يا]|بن\p{L}{3,}|بو\p{L}{3,})$/u
const NO_SURNAME = words('الذي التي الي اللي الذين التالي الحالي الماضي الثاني الثانيه التي')
/** So many words at the most stand between a job and what brings up a name. */
const MOST_BETWEEN = 3

interface Word {
  text: string
  from: number
  to: number
  gap: string
}

/**
 * Names of people in Arabic letters, which have no capitals: after a word for their work or with one after them where the
 * given name is known, and any word after one that brings up a name.
 */
export function findArabicEmployees({ plain }: PlainText): NamedPerson[] {
  let end = 0
  const all = [...plain.matchAll(/\p{Script=Arabic}+/gu)].map((match): Word => {
    const gap = plain.slice(end, match.index)
    end = match.index + match[0].length
    return { text: match[0], from: match.index, to: end, gap }
  })
  const found: NamedPerson[] = []
  const add = (first: number, isEmployee: NamedPerson['isEmployee']) => {
    const last = lastOfName(all, first)
    const [{ from }, { to }] = [all[first]!, all[last]!]
    found.push({ kind: 'name', from, to, isSure: isEmployee === true, isEmployee })
  }
  for (const [at, word] of all.entries()) {
    if (isJob(word.text)) {
      const named = nameAfter(all, at + 1)
      if (named !== null) add(named, true)
      const before = at - 1
      // Ahmed the driver; a job without its article after a name is what the name does.
      if (before >= 0 && isBeside(word) && word.text.startsWith('ال') && isGiven(all[before]!.text))
        add(before, true)
    }
    if (KIN.test(word.text) && isBeside(all[at + 1]) && ARABIC_GIVEN_NAMES.has(all[at + 1]!.text))
      add(at + 1, false)
    if (NAMING.has(word.text) && !hasJobBefore(all, at) && isGivenAt(all, at + 1))
      add(at + 1, at > 0 && KIN.test(all[at - 1]!.text) ? false : 'unknown')
    if (MET.has(word.text)) {
      const from = WITH.has(all[at + 1]?.text ?? '') ? at + 2 : at + 1
      if (isGivenAt(all, from)) add(from, 'unknown')
    }
  }
  return found
}

/** Where the name stands that follows a job at once, after a title, or after what brings one up. */
function nameAfter(all: readonly Word[], at: number): number | null {
  if (isBeside(all[at]) && TITLES.has(all[at]!.text) && isBeside(all[at + 1])) return at + 1
  if (isGivenAt(all, at)) {
    // Kind, happy: what is said of them as long as no surname follows.
    const isWord = ARABIC_GIVEN_WORDS.has(bare(all[at]!.text))
    if (!isWord || lastOfName(all, at) > at || /[,،(]/u.test(all[at]!.gap)) return at
  }
  for (let naming = at; naming <= at + MOST_BETWEEN && isBeside(all[naming]); naming += 1)
    if (NAMING.has(all[naming]!.text)) {
      const from = TITLES.has(all[naming + 1]?.text ?? '') ? naming + 2 : naming + 1
      return isBeside(all[from]) ? from : null
    }
  return null
}

function hasJobBefore(all: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 1 - MOST_BETWEEN; before -= 1) {
    if (!isBeside(all[before + 1])) return false
    if (isJob(all[before]!.text)) return true
  }
  return false
}

function lastOfName(all: readonly Word[], first: number): number {
  let last = first
  while (last - first < 3 && all[last + 1]?.gap === ' ') {
    const next = all[last + 1]!.text
    if (PARTICLES.has(next) && all[last + 2]?.gap === ' ') last += 2
    else if (isKnown(next) || (SURNAME.test(next) && !NO_SURNAME.has(next) && !isJob(next))) last += 1
    else break
  }
  return last
}

function isBeside(word: Word | undefined): boolean {
  return word !== undefined && /^ ?[ ,:("«-]{1,2}$/u.test(word.gap)
}

function isGivenAt(all: readonly Word[], at: number): boolean {
  return isBeside(all[at]) && isGiven(all[at]!.text)
}

function isGiven(text: string): boolean {
  return isKnown(text) || isKnown(bare(text))
}

function isKnown(text: string): boolean {
  return ARABIC_GIVEN_NAMES.has(text) || ARABIC_GIVEN_WORDS.has(text)
}

/** Without what is written in one with it: and, to, with. */
function bare(text: string): string {
  return text.replace(/^[وفبل](?=\p{L}{4,})/u, '')
}

/** A word for a work, with the article, with what is written in one with it, and with whose it is: your driver. */
function isJob(text: string): boolean {
  if (JOBS.has(text)) return true
  const stem = text.replace(/^[وفبكل]{0,2}(?:ال)?/u, '').replace(/^ل(?=\p{L}{4,})/u, '')
  return (
    JOBS.has(stem) ||
    JOBS.has(stem.replace(/(?:كم|هم|نا|ها|ه|كن)$/u, '')) ||
    JOBS.has(stem.replace(/ت(?:كم|هم|نا)$/u, 'ه'))
  )
}
