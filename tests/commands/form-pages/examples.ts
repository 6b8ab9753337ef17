import type { FormId } from '../../../utils/core/aspects.ts';
import { NOW, plant } from '../../core/suggest/planted.ts';

type Planted = ReturnType<typeof plant>;

const DAY = 86_400_000;
const ago = (days: number) => ({ at: NOW - days * DAY });
const kept = (kind: 'insight' | 'resource', topic: string) => ({ kind, topics: [topic] });

/** Invented people, by the id they have in an example: `name | headline`. */
function people(described: Record<string, string>, more: object = {}): Planted {
  const planted = plant();
  for (const [id, line] of Object.entries(described)) {
    const [name = '', headline = ''] = line.split(' | ');
    planted.person(id, { name, ...(headline ? { headline } : {}), ...more });
  }
  return planted;
}

/** What a user wrote down, so little that each form is just proposed. */
export const EXAMPLES: Readonly<Record<FormId, () => Planted>> = {
  'peer-sourced-insights-exchange': () =>
    people({ ilse: 'Ilse Brandsma', tariq: 'Tariq Aziz', wen: 'Wen Zhao' })
      .note(
        'n1',
        'ilse',
        'Wound care: she photographs every dressing, the trend says more than the day',
        kept('insight', 'wound care'),
      )
      .note(
        'n2',
        'tariq',
        'Wound care at home fails when nobody owns the supplies',
        kept('insight', 'wound care'),
      )
      .note(
        'n3',
        'wen',
        'In wound care, fewer changes healed faster on her ward',
        kept('insight', 'wound care'),
      )
      .talk('i1', 'wen', 'The new ward'),
  'expert-micro-network': () =>
    people({
      oskar: 'Oskar Lindqvist | Dry stone walling in the uplands',
      maeve: 'Maeve Doyle | Dry stone walling and lime',
      paulo: 'Paulo Reis | Dry stone walling, terraces',
      nadia: 'Nadia Haddad | Landscape architect',
    })
      .note('n1', 'oskar', 'Knows dry stone walling on slopes')
      .note('n2', 'maeve', 'Taught me how frost opens dry stone walls; dry stone walling for 20 years')
      .talk('i1', 'paulo', 'Dry stone walling without mortar above 800 m'),
  'cross-disciplinary-guild': () =>
    people({
      amara: 'Amara Osei | Geriatric nurse',
      jonas: 'Jonas Weber | Contract law',
      mika: 'Mika Saarinen | Data engineering',
      lucia: 'Lucía Romero | Urban planning for small towns',
    })
      .talk('i1', 'amara', 'How heat waves reach her patients: climate adaptation starts at the windows')
      .talk('i2', 'jonas', 'Who is liable when climate adaptation comes late')
      .talk('i3', 'mika', 'Sensor data for climate adaptation')
      .talk('i4', 'lucia', 'Shade as climate adaptation')
      .goal('g1', 'solve a problem', 'climate adaptation'),
  'knowledge-curation-pod': () =>
    people({ hina: 'Hina Sato', bram: 'Bram de Wit', zola: 'Zola Nkosi' })
      .note('n1', 'hina', 'Open access: the funder policy list', kept('resource', 'open access'))
      .note('n2', 'hina', 'A checker for open access licences', kept('resource', 'open access'))
      .note('n3', 'bram', 'Open access in the humanities, a survey', kept('resource', 'open access'))
      .note('n4', 'zola', 'Costs of open access, by country', kept('resource', 'open access'))
      .note('n5', 'zola', 'The open access button', kept('resource', 'open access')),
  'skill-building-cluster': () =>
    people({
      ravi: 'Ravi Menon | Teaches Python to biologists',
      elsa: 'Elsa Nyström | Marine biology, wants to learn Python',
      tomo: 'Tomo Kovač | Botany',
      ada: 'Ada Eze | Zoology',
    })
      .note('n1', 'tomo', 'Wants to learn Python')
      .note('n2', 'ada', 'would like to learn Python for her counts')
      .talk('i1', 'ravi', 'His Python course'),
  'interest-specific-collaboration-hub': () =>
    people({
      ...Object.fromEntries(
        [
          'Ines Moura',
          'Kai Berger',
          'Lena Voss',
          'Omar Said',
          'Pia Holm',
          'Quentin Roy',
          'Rosa Gil',
          'Siv Dahl',
        ].map((name) => [name.split(' ')[0]?.toLowerCase() ?? '', `${name} | Beekeeping`]),
      ),
      ...Object.fromEntries(
        ['Tea', 'Ugo', 'Vera', 'Wim', 'Xeni', 'Yan', 'Zoe', 'Abe'].map((name) => [name, `${name} Hart`]),
      ),
    }).talk('i1', 'kai', 'Swarms in May'),
  'collaborative-learning-cell': () => {
    const planted = people({ noor: 'Noor Rahimi | Screen printing', finn: 'Finn Aalto | Screen printing' });
    for (const days of [10, 45, 80, 120])
      planted
        .talk(`n${days}`, 'noor', 'Looked at proofs together', ago(days))
        .talk(`f${days}`, 'finn', 'Tried a new mesh', ago(days));
    return planted;
  },
  'micro-mentorship-network': () =>
    people({ gwen: 'Gwen Pryce | Grant writing for museums', luca: 'Luca Conti | Curator' })
      .note('n1', 'gwen', 'Grant writing: eleven of fourteen went through')
      .talk('i1', 'gwen', 'Lunch')
      .note('n2', 'luca', 'Wants to learn grant writing'),
  'purpose-driven-interaction-circle': () =>
    people({ dina: 'Dina Katz', uwe: 'Uwe Sander', ife: 'Ife Balogun' })
      .goal('g1', 'deepen', 'plain language')
      .talk('i1', 'dina', 'Plain language in letters of the tax office')
      .talk('i2', 'uwe', 'Plain language tests with readers')
      .talk('i3', 'ife', 'Who signs off plain language'),
  'cohort-based-practice-network': () =>
    people(
      {
        petra: 'Petra Novak | Documentary film',
        sami: 'Sami Laine | Documentary film and sound',
        thandi: 'Thandi Mabuza | Documentary film',
        yusuf: 'Yusuf Demir | Documentary film',
      },
      { met: { how: 'the Harbour Film Summer School 2024' } },
    ).talk('i1', 'thandi', 'Her first cut'),
};
