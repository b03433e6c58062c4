// Before the first paint, so that a chosen theme does not flash: see src/settings.ts, which owns the key.
try {
  const { theme } = JSON.parse(localStorage.getItem('summitry') ?? '{}')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // No storage: the system's theme holds.
}
