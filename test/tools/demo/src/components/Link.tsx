import Button, { type ButtonProps } from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import type { MouseEvent, ReactNode } from 'react';
import { navigate } from '../route.ts';

/** A real link: only a plain click stays in the page, the rest is the browser's. */
function follow(event: MouseEvent<HTMLAnchorElement>, href: string): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  navigate(href);
}

export function Link({ href, children }: { href: string; children: ReactNode }) {
  return (
    <MuiLink href={href} onClick={(event) => follow(event, href)}>
      {children}
    </MuiLink>
  );
}

/** A real button that goes elsewhere, as the tools of this trade often have. */
export function GoButton({ to, children, ...rest }: ButtonProps & { to: string }) {
  return (
    <Button onClick={() => navigate(to)} {...rest}>
      {children}
    </Button>
  );
}

interface LinkButtonProps {
  href: string;
  children: ReactNode;
  color?: ButtonProps['color'];
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  current?: boolean;
}

export function LinkButton({ href, children, current = false, ...rest }: LinkButtonProps) {
  return (
    <Button
      component="a"
      href={href}
      aria-current={current ? 'page' : undefined}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => follow(event, href)}
      sx={current ? { textDecoration: 'underline', textUnderlineOffset: 6 } : {}}
      {...rest}
    >
      {children}
    </Button>
  );
}
