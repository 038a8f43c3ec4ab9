export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** Pages under one name in the bar. */
export interface NavigationGroup {
  readonly label: string;
  readonly links: readonly NavigationLink[];
}

export interface LanguageLink extends NavigationLink {
  /** BCP 47 tag of the page it leads to. */
  readonly lang: string;
  /** `PT`, `EN`. */
  readonly short: string;
}
