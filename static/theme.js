// Before anything is painted: what needs a script may show, in the edition that the reader chose.
document.documentElement.dataset.script = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'day' || theme === 'night') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's edition stands.
}
