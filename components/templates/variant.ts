/** The border of the message `templates.save`: four texts in all. */
export const mostVariants = 3;

/** How a text is called by its place, 0 for the template's own: A, B, C, D. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);
