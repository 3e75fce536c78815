/** Which addresses of a host become a link. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafeHref } from '../../src/model/safe-href.js';

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  '\r\njavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  '\u2028javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript\t:alert(1)',
  'javascript :alert(1)',
  'javascript\n:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3a;alert(1)',
  '&#106;avascript:alert(1)',
  'java&#09;script:alert(1)',
  'javascript%3aalert(1)',
  'javascript%3Aalert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'da\nta:text/html,x',
  ' data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'VbScript:msgbox(1)',
  'vb\tscript:msgbox(1)',
  'livescript:alert(1)',
  'view-source:javascript:alert(1)',
  'jar:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'file:///etc/passwd',
  'about:blank',
  'ftp://example.org/',
  'intent://scan/#Intent;end',
  'httpx://example.org',
  'xhttp://example.org',
  'tel2:112',
  ':alert(1)',
  '\\javascript:alert(1)',
  '\\\\example.org',
  'https://example.org/\u0000',
  'https://example.org/\tx',
  '/book\n',
  '',
  ' ',
  '\t\n',
];

const honest = [
  'https://hospital.example/book',
  'http://hospital.example/book',
  'HTTPS://HOSPITAL.EXAMPLE/',
  ' https://hospital.example/book ',
  'https://hospital.example:8443/book?a=1&b=2#top',
  'https://hospital.example/a%3ab',
  'https://hospital.example/?next=javascript:alert(1)',
  '//hospital.example/book',
  '/book',
  '/book?time=9:30&place=a',
  '/a:b',
  'book',
  'book.html',
  './book',
  '../book/index.html',
  './a:b',
  '?page=book',
  '?time=9:30&x=%3a',
  '#book',
  '#a:b',
  'book/a&b',
  'book?a=1&b=2',
  'tel:112',
  'TEL:+914842345678',
  'tel:1800%20022%20222',
  'mailto:clinic@hospital.example',
  'mailto:clinic@hospital.example?subject=Book',
  '/%E0%B4%86',
  '/\u0d06\u0d36\u0d41\u0d2a\u0d24\u0d4d\u0d30\u0d3f',
];

describe("a host's address", () => {
  for (const href of hostile)
    it(`${JSON.stringify(href)} is never a link`, () => {
      assert.equal(isSafeHref(href), false);
    });

  for (const href of honest)
    it(`${JSON.stringify(href)} is a link`, () => {
      assert.equal(isSafeHref(href), true);
    });

  it('that a browser would read as anything but http, https, tel or mailto is never a link', () => {
    const allowed = ['http:', 'https:', 'tel:', 'mailto:'];
    const dirt = [
      '',
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u001f',
      '\u007f',
      '\u00a0',
      '/',
      '\\',
      '&',
      '%',
    ];
    const schemes = ['javascript', 'JaVaScRiPt', 'data', 'vbscript', 'blob', 'https', 'tel', ''];
    for (const before of dirt)
      for (const scheme of schemes)
        for (const inside of dirt)
          for (const colon of [':', '%3a', '&colon;', '&#58;', '\uff1a', inside + ':']) {
            const half = Math.floor(scheme.length / 2);
            const name = scheme.slice(0, half) + inside + scheme.slice(half);
            const href = `${before}${name}${colon}alert(1)`;
            if (!isSafeHref(href)) continue;
            const base = 'https://hospital.example/page';
            if (!URL.canParse(href, base)) continue;
            const { protocol } = new URL(href, base);
            assert.ok(allowed.includes(protocol), `${JSON.stringify(href)} is ${protocol}`);
          }
  });
});
