/** Fields of pictures and films that hold the address of a file, or several. */
export const addressFields = /^(src|srcDark|frames|poster|captions)$/;
