/** A page with its style sheets and without its scripts, as a saved page is read. */
export function pageOf(html: string): Document {
  const [, head = ''] = /<head>([\s\S]*)<\/head>/.exec(html) ?? [];
  const [, body = html] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  document.head.innerHTML = head;
  document.body.innerHTML = body.replace(/<script[\s\S]*?<\/script>/g, '');
  return document;
}
