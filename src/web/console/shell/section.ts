import { lazy, type ComponentType } from 'react';
import type { Role } from '../../../kernel/role.ts';
import type { Words } from '../../../kernel/words.ts';

/** One entry of a console's navigation: an address, a name, for whom, and the page. */
export type Section = {
  /** The whole path, as `/admin/audit`. */
  readonly path: string;
  readonly words: Words;
  readonly roles: readonly Role[];
  readonly Page: ComponentType;
};

/** A page that is fetched when it is opened: the file that holds it exports it as `Page`. */
export const fetched = (from: () => Promise<{ readonly Page: ComponentType }>): ComponentType =>
  lazy(async () => ({ default: (await from()).Page }));

/** The sections that somebody with these roles may open, in the order of the registry. */
export const sectionsFor = (sections: readonly Section[], roles: readonly Role[]): readonly Section[] =>
  sections.filter((section) => section.roles.some((role) => roles.includes(role)));

/** The section that an address means; addresses below a section's own belong to it. */
export const sectionAt = (sections: readonly Section[], path: string): Section | undefined =>
  sections
    .filter((section) => path === section.path || path.startsWith(`${section.path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
