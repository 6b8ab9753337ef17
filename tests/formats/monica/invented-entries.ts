/** A uuid of the invented export, by a number. */
export const uuidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const stamps = {
  created_at: '2023-02-03T04:05:06.123456Z',
  updated_at: '2024-02-03T04:05:06.000000Z',
};

/** A list as Monica writes it: with its count and its type. */
export const list = (type: string, values: readonly unknown[]) => ({ count: values.length, type, values });

/** An entry with its uuid, its dates and what it says. */
export const item = (n: number, properties: object) => ({ uuid: uuidOf(n), ...stamps, properties });

export const contact = (n: number, properties: object, ...data: readonly unknown[]) => ({
  ...item(n, properties),
  data,
});

export const [EMAIL, PHONE, LINKEDIN, WEBSITE, TELEGRAM, DISCORD, MOVED] = [
  901, 902, 903, 904, 905, 906, 950,
];

const fieldType = (n: number, name: string, protocol?: string) => item(n, { name, protocol, delible: true });

const instance = {
  activity_types: [],
  contact_field_types: [
    fieldType(EMAIL, 'Email', 'mailto:'),
    fieldType(PHONE, 'Phone', 'tel:'),
    fieldType(LINKEDIN, 'LinkedIn'),
    fieldType(WEBSITE, 'Website'),
    fieldType(TELEGRAM, 'Telegram', 'telegram:'),
    fieldType(DISCORD, 'Discord'),
  ],
  life_event_types: [item(MOVED, { translation_key: 'moved_house', core_monica_data: true })],
};

/** An export with these lists in its account. */
export const exportOf = (data: readonly unknown[], more: object = {}) => ({
  version: '1.0-preview.1',
  app_version: '4.0.0',
  export_date: '2026-01-02T03:04:05.000000Z',
  url: 'https://monica.example',
  exported_by: uuidOf(999),
  account: { uuid: uuidOf(998), ...stamps, data, properties: { journal_entries: [{}, {}] }, instance },
  ...more,
});

/** An export of these contacts alone, as text. */
export const textOf = (contacts: readonly unknown[], ...more: readonly unknown[]): string =>
  JSON.stringify(exportOf([list('contact', contacts), ...more]), null, 4);

export const date = (day: string, more: object = {}) => ({
  uuid: uuidOf(800),
  is_age_based: false,
  is_year_unknown: false,
  date: `${day}T00:00:00.000000Z`,
  ...more,
});

export const field = (type: number, data: string) => item(700, { data, type: uuidOf(type) });
