// Takes out of Lit, in the build for pages, what no widget and no page of the studio uses. `lib/` has Lit as
// it is.
import MagicString from 'magic-string';

/** Lit's own `css` asks for its own class, and keeps sheets that only Lit adopts. Ours: src/platform/host/style-sheets.ts. */
const cssTag = `
export const unsafeCSS = (cssText) => ({ cssText });
export const css = (texts, ...rules) =>
  unsafeCSS(texts.reduce((all, text, i) => all + (rules[i - 1].cssText ?? rules[i - 1]) + text));
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
export class CSSResult {}
`;

/** By file: each text, which stands in it once, and what takes its place. */
const cuts = {
  '@lit/reactive-element/reactive-element.js': [
    // Decorators.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Properties with an accessor of their own, without one, or as a state.
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){',
      'this._$Ei(),this.elementProperties.set(t,s);{',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    // Defaults that an attribute goes back to.
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
      '{reflect:e}){(',
    ],
    ['(this.hasUpdated||i||(s=void 0)', '(this.hasUpdated||(s=void 0)'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    // Attributes that are numbers, objects or lists: ours are texts, and what is there or not has a converter.
    ['l=c?c.emptyScript:"",', ''],
    ['c=a.trustedTypes,', ''],
    [
      'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
      'u={toAttribute:t=>t,fromAttribute:t=>t}',
    ],
    // A root of Lit's making.
    [
      'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
      '',
    ],
    ['y.shadowRootOptions={mode:"open"},', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Moments of an update that nobody waits for.
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this.willUpdate(s),this.update(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}', ''],
    // Old browsers, which have no custom elements.
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),', ''],
  ],
  'lit-element/lit-element.js': [
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    // Directives that wait.
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    // Pages that a server draws by Lit, and old browsers.
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
  ],
  'lit-html/lit-html.js': [
    ['this._$AP?.(!1,!0,s);', ';'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    // Templates of MathML, and those that a compiler has made.
    [':3===i?"<math>":""', ':""'],
    [':3===i?"</math>":"")', ':"")'],
    ['2===i||3===i', '2===i'],
    [',T=x(3)', ''],
    ['T as mathml,', ''],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // A value in place of an attribute, or in a comment.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,r.strings,this,t)',
    ],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [',F:Z}', '}'],
    [
      'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      '',
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';'],
  ],
};

/** The pages of the studio have directives, and values inside of `<textarea>`. */
const cutsOfWidgets = {
  'lit-html/lit-html.js': [
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'function M(t,i){return i}',
    ],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
  ],
};

/** What a source of ours would need of it. */
const needs = [
  /from 'lit\/(?!directives\/live\.js)/,
  /\btype: (?:Number|Object|Array)\b/,
  /\b(?:useDefault|noAccessor|addInitializer|removeController|shouldUpdate|firstUpdated|hostUpdate)\b/,
  /html`[^`]*<!--[^>]*\$\{/,
];
const needsOfWidgets = [
  /from 'lit\//,
  /(?:html|svg)`[^`]*<(?:script|style|textarea|title)\b[^>]*>[^<]*\$\{/,
];

/**
 * A new version of Lit in which one of these texts is another stops the build: look then whether what it
 * stood for is still used by nobody.
 * @param isStudio true for the pages of the studio
 */
export const leanLit = (isStudio = false) => ({
  name: 'lean-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/').split('/node_modules/').pop();
    if (path === '@lit/reactive-element/css-tag.js') return { code: cssTag, map: { mappings: '' } };
    const need =
      /\/src\//.test(path) &&
      [...needs, ...(isStudio ? [] : needsOfWidgets)].find((text) => text.test(code));
    if (need)
      this.error(`${path} uses a part of Lit that .scripts/lean-lit.mjs takes out: ${need}`);
    if (!Object.hasOwn(cuts, path)) return null;
    const edit = new MagicString(code);
    const more = isStudio ? [] : (cutsOfWidgets[path] ?? []);
    for (const [text, other] of [...cuts[path], ...more]) {
      const at = code.indexOf(text);
      if (at < 0 || code.includes(text, at + 1))
        this.error(`expected this once in ${path}, to take it out: ${text}`);
      edit.overwrite(at, at + text.length, other);
    }
    return { code: edit.toString(), map: edit.generateMap({ hires: true }) };
  },
});
