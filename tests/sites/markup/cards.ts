/** Cards that we read as microformats-parser does: what each shows, and its HTML. */
export const CARDS: Readonly<Record<string, string>> = {
  'a link alone': '<a class="h-card" href="https://ada.example/">Ada Lovelace</a>',
  'an image alone': '<img class="h-card" src="/ada.jpg" alt="Ada Lovelace">',
  'a link with an image alone': '<a class="h-card" href="/"><img src="/ada.jpg" alt="Ada Lovelace"></a>',
  'an implied link and image, one level deep':
    '<div class="h-card"><a href="/ada"><img src="ada.png" alt="Ada"></a></div>',
  'a text alone': '<p class="h-card">  Ada \n Lovelace </p>',
  'an abbreviation alone': '<abbr class="h-card" title="Ada Lovelace">AL</abbr>',
  'an abbreviation one level deep': '<span class="h-card"><abbr title="Ada Lovelace">AL</abbr></span>',
  'an area alone': '<area class="h-card" href="/ada" alt="Ada Lovelace">',
  'an object for a photo': '<div class="h-card"><object data="/ada.svg"></object>Ada</div>',
  'two links: none is implied': '<div class="h-card"><a href="/a">Ada</a> <a href="/b">blog</a></div>',
  'two images: none is implied': '<div class="h-card"><img src="/a.png"><img src="/b.png"> Ada</div>',
  'a link too deep to be implied': '<div class="h-card"><p><b><a href="/a">Ada</a></b></p></div>',
  'a stated address: no photo is implied':
    '<div class="h-card"><a class="u-url" href="/">Ada</a><img src="/flag.png"></div>',
  'a stated name and an implied link': '<div class="h-card"><a class="p-name" href="/">Ada</a></div>',
  'another property: no name is implied': '<div class="h-card"><span class="p-note">Counts.</span> Ada</div>',
  'classes of a style sheet: the name is implied':
    '<div class="h-card p-4"><b class="p-2 mt-1">Ada</b></div>',
  'the name in an image':
    '<div class="h-card"><img class="p-name u-photo" src="/ada.jpg" alt="Ada Lovelace"></div>',
  'the name in an abbreviation':
    '<div class="h-card"><abbr class="p-name" title="Ada Lovelace">AL</abbr></div>',
  'the name in data': '<div class="h-card"><data class="p-name" value="Ada Lovelace">AL</data></div>',
  'the name in a form': '<div class="h-card"><input class="p-name" value="Ada Lovelace"></div>',
  'the name in a value class':
    '<div class="h-card"><p class="p-name">The <span class="value">Ada</span> of <span class="value">line</span>!</p></div>',
  'the name in a value title':
    '<div class="h-card"><p class="p-name"><span class="value-title" title="Ada Lovelace"> </span>AL</p></div>',
  'two names': '<div class="h-card"><b class="p-name">Ada</b><i class="p-name">Countess</i></div>',
  'an empty name': '<div class="h-card"><b class="p-name"></b><p class="p-org">Engines</p></div>',
  'several addresses':
    '<div class="h-card"><a class="p-name u-url" href="/">Ada</a><a class="u-url" href="https://x.example/ada">x</a><link class="u-url" href="../y"></div>',
  'an address in words':
    '<div class="h-card"><b class="p-name">Ada</b> <span class="u-url">https://ada.example/</span></div>',
  'an address in data':
    '<div class="h-card"><b class="p-name">Ada</b><data class="u-url" value="/ada"></data></div>',
  'an address in an abbreviation':
    '<div class="h-card"><b class="p-name">Ada</b><abbr class="u-url" title="https://ada.example/">ada</abbr></div>',
  'a photo in a link':
    '<div class="h-card"><b class="p-name">Ada</b><a class="u-photo" href="/large.jpg">photo</a></div>',
  'a photo in a video':
    '<div class="h-card"><b class="p-name">Ada</b><video class="u-photo" src="/ada.webm"></video></div>',
  'a photo in an object':
    '<div class="h-card"><b class="p-name">Ada</b><object class="u-photo" data="/ada.svg"></object></div>',
  'a note as text':
    '<div class="h-card"><b class="p-name">Ada</b><p class="p-note">I <em>count</em>.</p></div>',
  'a note as markup':
    '<div class="h-card"><b class="p-name">Ada</b><div class="e-note">I <em>count</em>\n on <a href="/e">engines</a>.</div></div>',
  'two notes, markup first':
    '<div class="h-card"><b class="p-name">Ada</b><div class="e-note">First.</div><p class="p-note">Second.</p></div>',
  'an organisation as text':
    '<div class="h-card"><b class="p-name">Ada</b><span class="p-org">Engines</span></div>',
  'an organisation as a card':
    '<div class="h-card"><b class="p-name">Ada</b><a class="p-org h-card" href="https://engines.example/">Engines</a></div>',
  'an organisation as a card with a stated name':
    '<div class="h-card"><b class="p-name">Ada</b><div class="p-org h-card"><a class="p-name u-url" href="https://engines.example/">Engines</a><img class="u-photo" src="/logo.png"><p class="p-note">Since 1834.</p></div></div>',
  'an organisation as a card with a logo for a name':
    '<div class="h-card"><b class="p-name">Ada</b><a class="p-org h-card" href="https://engines.example/"><img src="/logo.png" alt="Engines"></a></div>',
  'an address of its own':
    '<div class="h-card"><b class="p-name">Ada</b><p class="p-adr h-adr"><span class="p-locality">London</span></p></div>',
  'a card within a link to it':
    '<div class="h-card"><b class="p-name">Ada</b><span class="u-url h-card"><a class="u-url" href="/ada">Ada</a></span></div>',
  'an entry within':
    '<div class="h-card"><b class="p-name">Ada</b><article class="h-entry"><b class="p-name">On engines</b><a class="u-url" href="/e">x</a><p class="p-note">Not hers.</p></article></div>',
  'an old card within':
    '<div class="h-card"><b class="p-name">Ada</b><p class="vcard"><a class="fn url" href="/c">Charles</a></p></div>',
  'a job': '<div class="h-card"><b class="p-name">Ada</b><i class="p-job-title">Analyst</i></div>',
  'a template within':
    '<div class="h-card"><template><b class="p-name">Not she</b></template><b class="p-name">Ada</b></div>',
  'scripts and styles within':
    '<div class="h-card"><b class="p-name">Ada<script>x()</script><style>b{}</style></b><p class="p-note">I<script>y()</script> count.</p></div>',
  'properties far down':
    '<div class="h-card"><ul><li><p><b><i class="p-name">Ada</i></b></p></li><li><span><a class="u-url" href="/">x</a></span></li></ul></div>',
  'a comment and entities':
    '<div class="h-card"><b class="p-name">Ada <!-- x -->&amp; &Eacute;mile</b></div>',
  'a classic card':
    '<div class="vcard"><a class="url fn n" href="/ada"><span class="given-name">Ada</span> <span class="family-name">Lovelace</span></a><span class="org">Engines</span><i class="title">Analyst</i><img class="photo" src="/ada.jpg" alt="x"><p class="note">Counts.</p></div>',
  'a classic card with an abbreviation':
    '<p class="vcard"><abbr class="fn" title="Ada Lovelace">AL</abbr> <a class="url" href="/a">a</a> <a class="url" href="/b">b</a></p>',
  'a classic card that implies nothing': '<p class="vcard"><a href="/ada">Ada</a><img src="/ada.jpg"></p>',
  'a card that is both':
    '<p class="vcard h-card"><a class="url fn u-url p-name" href="/ada">Ada</a><i class="title">Not read</i></p>',
};
