/** The place of an option in the page, for `aria-activedescendant`. */
export const optionId = (listId: string, at: number): string => `${listId}-${at}`
