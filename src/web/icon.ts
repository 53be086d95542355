/** A sheet of paper with two lines of writing: no seal, which is kept for verdicts. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M6 3h20v26H6z" fill="#1d4f57"/><path d="M11 11h10M11 17h10M11 23h6" stroke="#fffdf7" stroke-width="2.4"/></svg>',
)}`;
