/** The name of a file without its folder, on any system. */
export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
