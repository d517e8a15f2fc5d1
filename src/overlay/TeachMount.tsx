import { render } from 'preact';
import { HOST } from './hosts.ts';
import { isSeenAt } from './sight.ts';
import { TeachPanel, type TeachActions, type TeachScene } from './TeachPanel.tsx';

/** What the picker draws: one host of ours in the top layer, with a closed root. */
export interface TeachStage {
  host: HTMLElement;
  root: ShadowRoot;
  shield: HTMLElement;
  show(scene: TeachScene | null, actions: TeachActions): void;
  outline(field: Element | null): void;
  /** What can take the focus in the panel. */
  focusable(): HTMLElement[];
  remove(): void;
}

// What a page's style sheet could otherwise do to the host.
const FIXED =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;' +
  'width:100vw!important;height:100vh!important;pointer-events:none!important;z-index:2147483647!important';

/** Puts the stage up: in the topmost modal dialog, where there is one, since all else is inert then. */
export function setStage(document: Document, css: string): TeachStage {
  const host = document.createElement('div');
  host.setAttribute(HOST, '');
  host.style.cssText = FIXED;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const shield = part(document, 'shield');
  const frame = part(document, 'outline');
  const words = part(document, 'words');
  frame.hidden = true;
  root.append(style, shield, frame, words);
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  (modal ?? document.documentElement).append(host);
  host.showPopover();
  const isSeen = (event: Event) => isSeenAt(host, event);
  return {
    host,
    root,
    shield,
    show: (scene, actions) =>
      render(scene && <TeachPanel scene={scene} actions={actions} isSeen={isSeen} />, words),
    outline: (field) => place(frame, field),
    focusable: () => [...words.querySelectorAll<HTMLElement>('button,select')],
    remove: () => {
      render(null, words);
      host.remove();
    },
  };
}

function part(document: Document, name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

function place(frame: HTMLElement, field: Element | null): void {
  frame.hidden = field === null;
  if (field === null) return;
  const { left, top, width, height } = field.getBoundingClientRect();
  frame.style.cssText = `left:${left - 4}px;top:${top - 4}px;width:${width + 8}px;height:${height + 8}px`;
}
