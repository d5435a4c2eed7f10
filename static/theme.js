// Sets the edition that the reader chose before anything is painted.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'day' || theme === 'night') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's edition stands.
}
