/** Reads the addresses of pictures and videos as seen from the file that names them. */
import { addressFields } from '../../model/address-fields.js';

/**
 * For `JSON.parse`: makes the addresses of a document's pictures and videos absolute. What is not an
 * address stays as it is, for the schema to name it.
 * @param base address of the document's file, as seen from the page
 */
export const addressesFrom =
  (base: string) =>
  (key: string, value: unknown): unknown => {
    const absolute = (address: unknown): unknown => {
      // What brings its own scheme is not looked at: it may be a picture itself, and long.
      if (typeof address !== 'string' || !address || /^[^/?#]*:/.test(address)) return address;
      try {
        return new URL(address, new URL(base, document.baseURI)).href;
      } catch {
        return address;
      }
    };
    if (!addressFields.test(key)) return value;
    return Array.isArray(value) ? value.map(absolute) : absolute(value);
  };
