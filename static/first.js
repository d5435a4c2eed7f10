// Before anything is painted: what needs a script may show, in the edition that the reader chose.
document.documentElement.dataset.script = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'day' || theme === 'night') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's edition stands.
}

// A button that is clicked before the page can answer is clicked again once it can.
{
  /** @type {HTMLElement | null} */
  let early = null;
  /** @param {MouseEvent} event */
  const keep = ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) early = button;
  };
  addEventListener('click', keep, true);
  addEventListener('answers', () => {
    removeEventListener('click', keep, true);
    early?.click();
  });
}
