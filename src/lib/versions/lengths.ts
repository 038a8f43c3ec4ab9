/** Characters of the name and of the note of a version. */
export const NAME_LENGTH = 120;
export const NOTE_LENGTH = 400;
