/* The lines of an invoice: a component of components, three roots deep. */
import { draw } from './draw.js';

/** One line. Its date is another component, whose root is closed. */
class Act extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const value = (name) => this.getAttribute(name) ?? '';
    root.innerHTML = `<style>
      :host { display: grid; grid-template-columns: 2fr 3fr 1fr 1fr auto; gap: 8px; align-items: start; margin-bottom: 4px; }
      input { padding: 7px 9px; font: inherit; min-width: 0; border: 1px solid #9fb4bb; border-radius: 6px; }
      button { border: 0; background: none; color: #b3261e; cursor: pointer; }
    </style>
    <lk-date value="${value('date')}"></lk-date>
    <input class="cotation" aria-label="Cotation" value="${draw`${value('act')}`}">
    <input class="quantite" aria-label="Qté" value="1">
    <input class="montant" aria-label="Montant" value="${value('amount')}">
    <button type="button" title="Supprimer la ligne">✕</button>`;
    root.querySelector('button').addEventListener('click', () => {
      const acts = this.getRootNode().host;
      this.remove();
      acts.say();
    });
    root.addEventListener('input', () => this.getRootNode().host.say());
    root.addEventListener('lk-change', () => this.getRootNode().host.say());
  }

  get line() {
    const text = (name) => this.shadowRoot.querySelector(name).value;
    return { date: text('lk-date'), act: text('.cotation'), amount: text('.montant') };
  }
}

/** All lines: one value of the form, as JSON. */
class Acts extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>
      .heads { display: grid; grid-template-columns: 2fr 3fr 1fr 1fr auto; gap: 8px; font-size: 12px; color: #47606b; }
      .add { margin-top: 6px; font: inherit; color: #14505c; background: none; border: 0; cursor: pointer; }
      .error { color: #b3261e; font-size: 12px; }
    </style>
    <div class="heads"><span>Date de séance</span><span>Acte</span><span>Qté</span><span>Montant</span><span></span></div>
    <div class="lines"></div><button type="button" class="add">+ Ajouter un acte</button><div class="error"></div>`;
    root.querySelector('.add').addEventListener('click', () => this.add({ act: this.lastAct() }));
  }

  set lines(lines) {
    for (const line of lines) this.add(line);
  }

  get lines() {
    return [...this.shadowRoot.querySelectorAll('lk-act')].map(({ line }) => line);
  }

  add({ date = '', act = '', amount = '' }) {
    const line = document.createElement('lk-act');
    line.setAttribute('date', date);
    line.setAttribute('act', act);
    line.setAttribute('amount', amount);
    this.shadowRoot.querySelector('.lines').append(line);
    this.say();
  }

  lastAct() {
    return this.lines.at(-1)?.act ?? '';
  }

  say() {
    this.#internals.setFormValue(JSON.stringify(this.lines));
  }

  refuse(text) {
    this.shadowRoot.querySelector('.error').textContent = text;
  }
}

customElements.define('lk-act', Act);
customElements.define('lk-acts', Acts);
