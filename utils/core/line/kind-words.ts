import type { InteractionKind, ShippedKind } from '../interaction-kinds.ts';

/** The words of a kind, in any language, with a comma between them. */
type KindWords = Readonly<Partial<Record<ShippedKind, string>>>;

/** Words that stand before "with", or alone. */
const NOUNS: KindWords = {
  met:
    'met, coffee, tea, lunch, dinner, breakfast, brunch, drinks, beer, walk, meeting, catch-up, catch up, catchup, chat, ' +
    'kaffee, tee, mittagessen, mittag, abendessen, frühstück, spaziergang, treffen, bier, getroffen, ' +
    'café, thé, déjeuner, dîner, petit-déjeuner, verre, réunion, rencontre, rendez-vous, promenade, ' +
    'té, almuerzo, comida, cena, desayuno, reunión, encuentro, paseo, cerveza',
  call: 'call, phone call, phone, telefonat, anruf, telefon, telefoniert, appel, coup de fil, téléphone, llamada, teléfono',
  video:
    'video, video call, videocall, zoom, zoom call, facetime, google meet, teams call, videoanruf, videocall, videokonferenz, ' +
    'visio, visioconférence, appel vidéo, videollamada, videoconferencia',
  email: 'email, e-mail, mail, emails, mails, courriel, correo, correo electrónico',
  message: 'message, messages, dm, text, sms, whatsapp, nachricht, nachrichten, textos, mensaje, mensajes',
  event:
    'event, conference, meetup, party, workshop, veranstaltung, konferenz, tagung, messe, événement, conférence, salon, ' +
    'evento, conferencia, congreso, feria',
  introduction: 'introduction, intro, vorstellung, présentation, presentación',
  mentoring: 'mentoring, mentoring session, mentorat, mentoría',
  collaboration: 'collaboration, pairing, pair programming, zusammenarbeit, colaboración',
  'community meeting':
    'community meeting, community call, community-treffen, réunion de la communauté, reunión de la comunidad',
};

/** Words of which the people are the object: "met Ada". */
const VERBS: KindWords = {
  met: 'met, saw, visited, ran into, traf, besuchte, vu, rencontré, vi a, conocí a, visité a, quedé con',
  call: 'called, phoned, rang, appelé, llamé a',
  email: 'emailed, e-mailed, mailed',
  message: 'messaged, texted, dmed',
  introduction: 'introduced',
};

/** What people do together, where who they are is as often left without a "with": "coffee Ada". */
const MEALS =
  'meet, coffee, tea, lunch, dinner, breakfast, brunch, drinks, beer, walk, kaffee, mittagessen, abendessen, frühstück, bier, ' +
  'café, déjeuner, dîner, almuerzo, cena, desayuno';

/** Words that do so, but whose object is as often something else: only those who are known. */
const CALLS: KindWords = { call: 'call', email: 'email, mail', message: 'message', met: MEALS };

/** Words that mean a kind only right before "with". */
const TALKS: KindWords = {
  met:
    '1:1, 1-1, 1on1, 1-on-1, one-on-one, one on one, one-to-one, uno a uno, talk, talked, spoke, talking, chatted, chatting, conversation, discussion, gespräch, gesprochen, ' +
    'parlé, conversación, hablé, charla',
  collaboration: 'worked, pairing, paired, gearbeitet, travaillé, trabajé',
};

/** Japanese words, which stand behind the people. */
const JAPANESE: KindWords = {
  met: 'コーヒー, お茶, ランチ, 昼食, 夕食, 朝食, ディナー, 飲み会, 打ち合わせ, ミーティング, 会議, 面談, 会った, 会いました, 会う, 食事',
  call: '電話, 通話',
  video: 'ビデオ通話, オンライン会議, ズーム, zoom',
  email: 'メール',
  message: 'メッセージ, チャット',
  event: 'イベント, カンファレンス',
  introduction: '紹介',
  mentoring: 'メンタリング',
  collaboration: '共同作業',
  'community meeting': '勉強会',
};

/** How a word of a kind takes its people: `known`, those alone who are known, without "with"; `any`, also others. */
export interface KindWord {
  kind: InteractionKind;
  object?: 'known' | 'any';
  beforeWith?: true;
}

function* each(words: KindWords): Generator<[string, InteractionKind]> {
  for (const [kind, text] of Object.entries(words))
    for (const word of text.split(', ')) yield [word, kind as ShippedKind];
}

/** By the word in lower case. */
export const KIND_WORDS: ReadonlyMap<string, KindWord> = new Map<string, KindWord>([
  ...[...each(TALKS)].map(([word, kind]) => [word, { kind, beforeWith: true }] as const),
  ...[...each(NOUNS)].map(([word, kind]) => [word, { kind }] as const),
  ...[...each(CALLS)].map(([word, kind]) => [word, { kind, object: 'known' }] as const),
  ...[...each(VERBS)].map(([word, kind]) => [word, { kind, object: 'any' }] as const),
]);

/** So many words has the longest. */
export const MOST_KIND_WORDS = 4;

/** The longest first: one may begin with another. */
export const JAPANESE_KINDS: readonly (readonly [string, InteractionKind])[] = [...each(JAPANESE)].sort(
  ([one], [other]) => other.length - one.length,
);
