import decide from '../../../src/overlay/decide.css?inline';
import rests from '../../../src/overlay/style.css?inline';
import teach from '../../../src/overlay/teach.css?inline';

/** In the gallery what is fixed to a field of the page stands in the flow, one beside the other. */
const IN_FLOW =
  '.place,.panel{position:static!important;max-width:100%}.card{max-width:min(350px,100%)}';

/**
 * An open root with the overlay's style, in which it is drawn as it is in a host page. The sheets are
 * adopted: the policy of our own pages takes no style that stands in the document.
 */
export function overlayRoot(host: Element): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [rests, decide, teach, IN_FLOW].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return root;
}
