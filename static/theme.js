// Runs before the first paint: a theme chosen on an earlier visit must not flash the other one.
// The key and the values are those of src/lib/theme.svelte.ts.
try {
  const theme = localStorage.getItem('sus-legal-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us (private windows, file://); the theme of the system holds.
}
// A tab that has a draft hides the scenario this page was drawn with until its own is there
// (src/lib/keep/places.ts).
try {
  if (sessionStorage.getItem('sus-legal-draft') !== null) document.documentElement.dataset.restoring = '';
} catch {
  // No session storage, no draft.
}
