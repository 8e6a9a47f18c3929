/**
 * Whether this page, which can be put on the home screen, stands in a tab on an iPhone or iPad. There push reaches only what
 * was opened from the home screen, and no page can ask to be put there. Nothing but iOS knows `standalone`.
 * https://webkit.org/blog/13878/web-push-for-web-apps-on-ios-and-ipados/
 */
export function isIosTab(): boolean {
  const { standalone } = navigator as Navigator & { standalone?: boolean }
  return standalone === false && document.querySelector('link[rel="manifest"]') !== null
}
