const plainId = /^[a-z]{2,5}_[0-9a-z]{4,20}$/;

/**
 * Whether a text is an id as platforms make them, such as the request id that a customer quotes: one short word, then
 * small letters and digits. What was cut from a secret nearly always holds a capital letter (of ten characters, all but
 * one in two hundred), and is longer when it is whole.
 */
export const isPlainId = (text: string): boolean => plainId.test(text);
