import type { ComponentChildren } from 'preact';
import { t } from '../../platform/words.ts';

interface PageShellProps {
  title: string;
  children: ComponentChildren;
  here:
    | 'options'
    | 'welcome'
    | 'register'
    | 'data'
    | 'rules'
    | 'help'
    | 'letter'
    | 'leaflet'
    | 'evaluation';
}

const LINKS = [
  { page: 'register', href: '/register.html', key: 'register.title' },
  { page: 'data', href: '/data.html', key: 'data.title' },
  { page: 'options', href: '/options.html', key: 'options.title' },
  { page: 'rules', href: '/rules.html', key: 'law.title' },
] as const;

/** The frame of our full pages: name, the way to the others, title. */
export function PageShell({ title, here, children }: PageShellProps) {
  return (
    <>
      <header class="band">
        <p class="band__name">{t('extension.name')}</p>
        <nav class="band__nav" aria-label={t('common.pages')}>
          {LINKS.map(({ page, href, key }) => (
            <a key={page} href={href} aria-current={page === here ? 'page' : undefined}>
              {t(key)}
            </a>
          ))}
        </nav>
      </header>
      <main class="sheet">
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="foot">
        <p>
          {t('common.notAssurance')} <a href="/help.html">{t('help.title')}</a>
        </p>
      </footer>
    </>
  );
}
