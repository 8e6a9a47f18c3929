const KEPT_UNDER = 'relais.departments'
const MOST = 6

/** The departments this person chose last, the latest first. */
export function readDepartments(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    // Somebody else wrote under this name; begin again.
    return []
  }
}

export function rememberDepartment(department: string): void {
  const others = readDepartments().filter((one) => one !== department)
  localStorage.setItem(KEPT_UNDER, JSON.stringify([department, ...others].slice(0, MOST)))
}
