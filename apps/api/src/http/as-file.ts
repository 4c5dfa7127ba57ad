/** How a file gets into a field of a form, for who sent something else. */
export const asFile = (field: string): string =>
  `curl: -F ${field}=@FILE; Python requests: files={"${field}": open("FILE", "rb")}`;
