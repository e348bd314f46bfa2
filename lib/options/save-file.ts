/** As a download of the browser's own: nothing is sent anywhere. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser may ask first where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
