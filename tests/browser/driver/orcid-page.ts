/** What an invented page of ORCID says about somebody. */
export interface Researcher {
  /** Its last character must be the check of the others. */
  id: string;
  name: string;
  me: readonly string[];
}

/** A page as ORCID's application draws it. */
export const orcidPage = ({ id, name, me }: Researcher): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${name} (${id}) - ORCID</title><link rel="icon" href="data:,">
<meta property="og:type" content="profile"><meta property="og:title" content="${name} (${id})">
<meta property="profile:username" content="${id}"></head><body><app-root><app-record-header>
<div id="names"><h1>${name}</h1></div><span id="orcid-id">https://orcid.org/${id}</span></app-record-header>
<app-side-bar>${me.map((url) => `<a rel="me" href="${url}">${url}</a>`).join(' ')}</app-side-bar></app-root></body></html>`;
