import { describe, expect, it } from 'vitest'
import { isSigned, signText } from './sign-text.ts'

describe('a text', () => {
  it.each([
    ['Oui, plié et sous housse. Karim', 'Karim'],
    ['Oui, plié. karim', 'Karim'],
    ['OUI. KARIM 🙂', 'Karim'],
    ['Oui.\n— Karim', 'Karim'],
    ['Oui. Karim B.', 'Karim'],
    ['Oui. Karim, de Lignes', 'Karim'],
    ['Oui. Helene', 'Hélène'],
    ['Oui. Jean Pierre', 'Jean-Pierre'],
    ['نعم، مطويا. إيمان', 'ايمان'],
    ['نعم، مطويا. فاطمه!', 'فاطمة'],
    ['Karim', 'Karim'],
  ])('is signed: %s', (text, name) => {
    expect(isSigned(text, name)).toBe(true)
  })

  it.each([
    ['Oui, plié et sous housse.', 'Karim'],
    ['Karim vous l’a dit : plié, sous une housse, et sans supplément.', 'Karim'],
    ['Oui. Karima', 'Karim'],
    ['Oui. Pierre', 'Jean-Pierre'],
    ['', 'Karim'],
  ])('is not signed: %s', (text, name) => {
    expect(isSigned(text, name)).toBe(false)
  })

  it('is signed after its last sentence, or in a line of its own', () => {
    expect(signText('Oui, plié. ', 'Karim')).toBe('Oui, plié. Karim')
    expect(signText('Bonne route 🙂', 'Karim')).toBe('Bonne route 🙂 Karim')
    expect(signText('هل يناسبكم هذا؟', 'كريم')).toBe('هل يناسبكم هذا؟ كريم')
    expect(signText('Oui, plié', 'Karim')).toBe('Oui, plié\nKarim')
    expect(signText('Bonjour,\noui, plié.', 'Karim')).toBe('Bonjour,\noui, plié.\nKarim')
    for (const text of ['Oui.', 'Oui', 'Bonjour,\noui.'])
      expect(isSigned(signText(text, 'Zoé'), 'Zoé')).toBe(true)
  })
})
