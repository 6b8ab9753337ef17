import {
  contact,
  DISCORD,
  date,
  EMAIL,
  exportOf,
  field,
  item,
  LINKEDIN,
  list,
  MOVED,
  PHONE,
  stamps,
  TELEGRAM,
  uuidOf,
  WEBSITE,
} from './invented-entries.ts';

export const ada = contact(
  1,
  {
    first_name: 'Ada',
    middle_name: 'Maria',
    last_name: 'Lind',
    nickname: 'Addie',
    description: 'Builds looms.\n\nLikes rain.',
    is_starred: true,
    is_partial: false,
    is_dead: false,
    job: 'Weaver',
    company: 'Loom Works',
    food_preferences: 'No nuts',
    stay_in_touch_frequency: 30,
    avatar: { has_avatar: false },
    tags: ['craft', 'Lund', 'Craft'],
    birthdate: date('1985-04-15'),
    first_met_date: date('2015-05-06'),
    first_met_through: uuidOf(2),
  },
  list('contact_field', [
    field(EMAIL, 'Ada@loom.example'),
    field(EMAIL, 'ada at home'),
    field(PHONE, '+46 70 000 00 00'),
    field(LINKEDIN, 'ada-lind'),
    field(LINKEDIN, 'Ada Lind'),
    field(WEBSITE, 'ada.example'),
    field(TELEGRAM, '@adalind'),
    field(DISCORD, 'ada.lind'),
    field(DISCORD, 'https://chat.example/ada'),
  ]),
  list('address', [
    item(600, { name: 'Home', street: 'Vävgatan 1', postal_code: '222 22', city: 'Lund', country: 'SE' }),
    item(601, { city: 'Oslo', country: 'Norway' }),
  ]),
  list('note', [item(500, { body: 'First line\nSecond line', is_favorite: true })]),
  list('life_event', [
    item(510, { name: 'New flat', note: 'With a garden', happened_at: '2019-06-01T00:00:00.000000Z' }),
    item(511, { happened_at: '1969-06-01T00:00:00.000000Z', type: uuidOf(MOVED) }),
  ]),
  list('call', [
    item(520, { called_at: '2024-03-04T15:16:17.500000Z', content: 'About wool', contact_called: true }),
  ]),
  list('conversation', [
    item(530, {
      happened_at: '2024-05-06T00:00:00.000000Z',
      messages: [
        item(531, { content: 'How is the loom?', written_by_me: true }),
        item(532, { content: 'It runs.', written_by_me: false }),
      ],
    }),
  ]),
  list('pet', [item(540, { name: 'Miso', category: 'cat' }), item(541, { category: 'dog' })]),
  list('gift', [
    item(550, {
      name: 'Book of knots',
      amount: 20,
      status: 'offered',
      date: '2022-12-24T00:00:00.000000Z',
      recipient: uuidOf(3),
      url: 'https://books.example/knots',
      comment: 'Liked it',
    }),
  ]),
  list('debt', [
    item(560, { amount: 50, currency: 'SEK', status: 'inprogress', in_debt: true, reason: 'lunch' }),
    item(561, { amount: '7.50', currency: { iso: 'EUR' }, status: 'complete', in_debt: false }),
  ]),
  list('reminder', [
    item(570, { title: 'Ask about the loom', initial_date: '2026-04-01', frequency_type: 'one_time' }),
    item(571, {
      title: 'Send a card',
      description: 'by post',
      initial_date: '2020-12-01T00:00:00.000000Z',
      frequency_type: 'month',
      frequency_number: 6,
    }),
    item(572, { title: 'Over', initial_date: '2020-01-01', frequency_type: 'one_time', inactive: true }),
  ]),
  list('task', [
    item(580, { title: 'Lend the book', description: 'the blue one', completed: false }),
    item(581, { title: 'Return the cup', completed: true, completed_at: '2024-01-01T00:00:00.000000Z' }),
  ]),
  list('activity', [uuidOf(301), uuidOf(399)]),
  list('photo', [uuidOf(401)]),
);

const bo = contact(
  2,
  {
    first_name: 'Bo',
    last_name: 'Ek',
    is_dead: 1,
    birthdate: date('2020-02-29', { is_year_unknown: true }),
    deceased_date: date('2021-03-04'),
  },
  list('activity', [uuidOf(301), uuidOf(301)]),
);

/** Related to Ada, and nothing else. */
const mia = contact(3, { first_name: 'Mia', last_name: 'Lind', is_partial: true });
const stranger = contact(4, { first_name: 'Some', last_name: 'Body', is_partial: true });
const cem = contact(5, { nickname: 'Cem', birthdate: date('1990-01-01', { is_age_based: true }) });
const onlyMail = contact(6, {}, list('contact_field', [field(EMAIL, 'nobody@mail.example')]));
const nobody = contact(7, { first_name: '  ', job: 'Baker' });
const dara = contact(8, { first_name: 'Dara', last_name: 'Sok', stay_in_touch_frequency: 1 });

const relation = (type: string, one: number, other: number) => ({
  ...stamps,
  properties: { type, contact_is: uuidOf(one), of_contact: uuidOf(other) },
});

/** Eight invented contacts with everything that the reader takes in. */
export const invented = exportOf([
  list('user', [item(999, { first_name: 'Me' })]),
  list('contact', [ada, bo, mia, stranger, cem, onlyMail, nobody, dara]),
  list('relationship', [
    relation('partner', 1, 2),
    relation('partner', 2, 1),
    relation('parent', 1, 3),
    relation('child', 3, 1),
    relation('mentor', 5, 8),
    relation('rowing_mate', 2, 5),
    relation('friend', 1, 77),
  ]),
  list('activity', [
    item(301, {
      summary: 'Walk by the river',
      description: 'It rained.',
      happened_at: '2024-07-08T00:00:00.000000Z',
    }),
    item(302, { summary: 'Nobody came', happened_at: '2024-07-09T00:00:00.000000Z' }),
  ]),
  list('photo', [item(401, { original_filename: 'a.jpg' }), item(402, { original_filename: 'b.jpg' })]),
  list('document', [item(403, { original_filename: 'a.pdf' })]),
]);
