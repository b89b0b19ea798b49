/**
 * The content security policy of a page: everything from its own folder, nothing from anywhere else but office.js where
 * that comes from Microsoft's network. Styles may stand in the page, since Fluent UI writes them there while it runs.
 */
export function securityPolicy(officeOrigin) {
  const scripts = ["'self'", ...(officeOrigin === null ? [] : [officeOrigin])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
