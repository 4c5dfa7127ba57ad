/** The body of a multipart call: files under one field, and text fields. */
export function formOf(field: string, files: readonly File[], texts: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(texts)) form.append(name, value);
  for (const file of files) form.append(field, file, file.name);
  return form;
}
