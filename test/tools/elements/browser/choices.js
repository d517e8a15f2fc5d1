/* A select that is none, and the search for a prescriber. */
import { draw } from './draw.js';

const STYLE = `<style>
  :host { display: block; position: relative; }
  .label { font-size: 12px; color: #47606b; }
  button, input { box-sizing: border-box; width: 100%; padding: 7px 9px; font: inherit; text-align: left;
    border: 1px solid #9fb4bb; border-radius: 6px; background: #fff; }
  ul { position: absolute; z-index: 5; left: 0; right: 0; margin: 2px 0; padding: 4px; list-style: none;
    background: #fff; border: 1px solid #9fb4bb; border-radius: 6px; }
  li { padding: 5px 8px; cursor: pointer; }
  li:hover { background: #e3eef1; }
</style>`;

/** `<lk-select label="…" options="Maladie|Maternité">`: a button and a list. */
class Select extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const choices = this.getAttribute('options').split('|');
    root.innerHTML = `${STYLE}<div class="label" id="l">${draw`${this.getAttribute('label')}`}</div>
      <button type="button" role="combobox" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false"></button>
      <ul role="listbox" hidden>${choices.map((text) => draw`<li role="option">${text}</li>`).join('')}</ul>`;
    const button = root.querySelector('button');
    const list = root.querySelector('ul');
    const open = (wanted) => {
      list.hidden = !wanted;
      button.setAttribute('aria-expanded', String(wanted));
    };
    button.addEventListener('click', () => open(list.hidden));
    list.addEventListener('click', (event) => {
      this.value = event.target.textContent;
      open(false);
    });
    this.value = this.getAttribute('value') ?? choices[0];
  }

  set value(text) {
    this.shadowRoot.querySelector('button').textContent = text;
    this.#internals.setFormValue(text);
  }
}

/** Typing asks the server; a choice is told to the page, which fills the other fields. */
class Search extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `${STYLE}<div class="label"><slot>Rechercher</slot></div>
      <input type="search" role="combobox" aria-expanded="false" aria-controls="trouves" placeholder="Nom ou n° RPPS" autocomplete="off">
      <ul id="trouves" role="listbox" hidden></ul>`;
    const input = root.querySelector('input');
    const list = root.querySelector('ul');
    let timer;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#ask(input, list), 250);
    });
    list.addEventListener('click', (event) => {
      const person = this.found?.[Number(event.target.dataset.index)];
      list.hidden = true;
      input.value = '';
      if (person)
        this.dispatchEvent(new CustomEvent('lk-choose', { detail: person, bubbles: true }));
    });
  }

  async #ask(input, list) {
    const response = await fetch(`/api/prescripteurs?q=${encodeURIComponent(input.value)}`);
    this.found = await response.json();
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    list.innerHTML =
      this.found
        .map(
          ({ name, rpps, profession }, index) =>
            draw`<li role="option" data-index="${index}">${name} – ${profession} – ${rpps}</li>`,
        )
        .join('') || '<li>Aucun prescripteur trouvé</li>';
  }
}

customElements.define('lk-select', Select);
customElements.define('lk-search', Search);
