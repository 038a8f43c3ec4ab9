// Light, dark or as the system says. `system` leaves no attribute, so that the style sheet's own
// media query decides; static/theme.js repeats the stored choice before the first paint.

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const KEY = 'sus-legal-theme';

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    // While prerendering there is none; where storage is closed to us, even naming it throws.
    return 'system';
  }
}

class ThemeChoice {
  #theme = $state<Theme>(stored());

  get current(): Theme {
    return this.#theme;
  }

  /** What is on screen: the choice, or the system's where there is none. Browser only. */
  get shown(): 'light' | 'dark' {
    if (this.#theme !== 'system') return this.#theme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  choose(theme: Theme): void {
    this.#theme = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      if (theme === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }
}

export const themeChoice = new ThemeChoice();
