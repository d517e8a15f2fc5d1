import type { ShownScreen } from './screen.ts';

const DIALOG = { moment: 'new', ready: '.shown__name', height: 720 } as const;

/** The gallery (test/gallery), part by part: every component and every state of the overlay. */
export const GALLERY: readonly ShownScreen[] = [
  { name: 'gallery', moment: 'new', address: '/gallery.html', ready: '.shown' },
  {
    name: 'gallery-episodes',
    moment: 'new',
    address: '/gallery.html#episodes',
    ready: '.episode',
    repeats: true,
  },
  {
    name: 'gallery-around',
    moment: 'new',
    address: '/gallery.html#around',
    ready: '.panel',
    repeats: true,
  },
  {
    name: 'gallery-cards',
    moment: 'new',
    address: '/gallery.html#cards',
    ready: '[data-overlay]',
    repeats: true,
  },
  {
    name: 'gallery-forms',
    moment: 'new',
    address: '/gallery.html#forms',
    ready: '[data-overlay]',
    repeats: true,
  },
  {
    name: 'gallery-teach',
    moment: 'new',
    address: '/gallery.html#teach',
    ready: '[data-overlay]',
    repeats: true,
  },
  {
    name: 'gate-failed',
    moment: 'new',
    address: '/gallery.html#gate-failed',
    ready: '.gate__title',
  },
  {
    name: 'gate-late',
    moment: 'new',
    address: '/gallery.html#gate-late',
    ready: '.gate .button',
  },
  { name: 'gallery-dialog', address: '/gallery.html#dialog', ...DIALOG },
  { name: 'gallery-dialog-late', address: '/gallery.html#dialog-late', ...DIALOG },
  { name: 'gallery-dialog-many', address: '/gallery.html#dialog-many', ...DIALOG },
  { name: 'gallery-dialog-orphaned', address: '/gallery.html#dialog-orphaned', ...DIALOG },
];
