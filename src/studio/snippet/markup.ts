/** Tags as text: in ASCII, since a page may be in any charset, and without a sign that a template reads. */
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `{{` would begin an expression in Twig, Vue or Angular. */
export const attributeText = (value: string): string =>
  value
    .replace(/[&<>"]/g, (mark) => escapes[mark]!)
    .replace(/[{}\u0080-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)!};`);

/** An attribute: `true` has no value, the empty text and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

const given = (attributes: Attributes): string[] =>
  Object.keys(attributes)
    .filter((name) => attributes[name])
    .map((name) =>
      attributes[name] === true ? name : `${name}="${attributeText(attributes[name] as string)}"`,
    );

/** A start tag, one attribute a line where it would be long. */
export const startTag = (name: string, attributes: Attributes): string => {
  const list = given(attributes);
  const short = `<${[name, ...list].join(' ')}>`;
  return short.length <= 90 ? short : `<${name}\n  ${list.join('\n  ')}\n>`;
};

export const element = (name: string, attributes: Attributes, children: string): string =>
  children === ''
    ? `${startTag(name, attributes)}</${name}>`
    : `${startTag(name, attributes)}\n${children.trimEnd()}\n</${name}>`;

/** A value as JavaScript that may stand in a page: nothing in it ends the script. */
export const scriptValue = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(/</g, '\\u003c')
    .replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

export const indent = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);
