/* What stands around the fields: application, cards, buttons, messages. */
import { draw } from './draw.js';

const LINKS = [
  ['/patients', 'Patients'],
  ['/agenda', 'Agenda'],
  ['/ordonnances/nouvelle', 'Ordonnances'],
  ['/lots', 'Télétransmission'],
  ['/mobilite', 'Mobilité'],
  ['/statistiques', 'Statistiques'],
  ['/parametres', 'Paramètres'],
];

/** The header is in the root; the screen is the light content, slotted under it. */
class App extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).innerHTML = `<style>
      header { display: flex; gap: 20px; align-items: center; padding: 12px 24px; color: #fff; background: #14505c; }
      a { color: #d5ecef; text-decoration: none; }
      strong { font-size: 18px; }
      .me { margin-left: auto; }
      main { padding: 16px 24px; }
    </style>
    <header><strong>Ligne Kiné</strong>${LINKS.map(([href, text]) => draw`<a href="${href}">${text}</a>`).join('')}
      <span class="me">ESSAI Camille</span></header>
    <main><slot></slot></main>`;
  }
}

/** `<lk-card heading="Prescripteur">`: the heading is in the root, the fields are slotted. */
class Card extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).innerHTML = `<style>
      section { margin-bottom: 14px; padding: 14px 18px; background: #fff; border-radius: 10px; box-shadow: 0 1px 3px #0002; }
      h2 { margin: 0 0 10px; font-size: 15px; color: #14505c; }
    </style><section><h2>${draw`${this.getAttribute('heading')}`}</h2><slot></slot></section>`;
  }
}

/** A button of the library: the words are slotted, the form is found through the internals. */
class Button extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = `<style>
      button { padding: 9px 20px; font: inherit; color: #14505c; background: #fff; border: 1px solid #14505c; border-radius: 20px; cursor: pointer; }
      :host([primary]) button { color: #fff; background: #14505c; }
    </style><button type="button"><slot></slot></button>`;
    root.querySelector('button').addEventListener('click', () => {
      if (this.getAttribute('type') === 'submit') this.#internals.form?.requestSubmit();
    });
  }
}

/** Says what happened, for six seconds. */
class Toast extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    this.#root.innerHTML = `<style>
      div { position: fixed; right: 24px; bottom: 24px; padding: 12px 20px; color: #fff; background: #1d6b3c; border-radius: 8px; }
      div.bad { background: #b3261e; }
      div:empty { display: none; }
    </style><div role="status"></div>`;
  }

  say(text, bad = false) {
    const box = this.#root.querySelector('div');
    box.textContent = text;
    box.className = bad ? 'bad' : '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      box.textContent = '';
    }, 6000);
  }
}

customElements.define('lk-app', App);
customElements.define('lk-card', Card);
customElements.define('lk-button', Button);
customElements.define('lk-toast', Toast);

export function say(text, bad) {
  document.querySelector('lk-toast').say(text, bad);
}
