import type { Card } from './cards.ts';
import { dateInWords } from './date-in-words.ts';
import { emailOf, firstOf, locationOf, nameOf, organisationOf, placeOf } from './fields.ts';
import { accountOf, isProfile, pageOf, typesOf } from './pages.ts';
import type { Property } from './property.ts';
import { fieldsOf, lineOf } from './value.ts';

const dateOf = ({ value, params }: Property): string =>
  dateInWords(lineOf(value), params.get('x-apple-omit-year')?.[0]);

const addressOf = ({ value }: Property): string => fieldsOf(value, ', ').filter(Boolean).join(', ');

const lineOfValue = ({ value }: Property): string => lineOf(value);

/** The id of another card says nothing to a reader. */
const relatedOf = ({ value }: Property): string => lineOf(value).replace(/^urn:.*$/iu, '');

/** What has no field of a person's: by the name of the property, what it is called, and how it reads. */
const REST = new Map<string, [label: string, text: (property: Property) => string]>([
  ['tel', ['Phone', (property) => lineOfValue(property).replace(/^tel:/iu, '')]],
  ['email', ['E-mail', lineOfValue]],
  ['adr', ['Address', addressOf]],
  ['bday', ['Birthday', dateOf]],
  ['anniversary', ['Anniversary', dateOf]],
  ['x-anniversary', ['Anniversary', dateOf]],
  ['x-abdate', ['Date', dateOf]],
  ['nickname', ['Also called', lineOfValue]],
  ['title', ['Title', lineOfValue]],
  ['role', ['Role', lineOfValue]],
  ['hobby', ['Hobby', lineOfValue]],
  ['lang', ['Language', lineOfValue]],
  ['related', ['Related', relatedOf]],
  ['x-abrelatednames', ['Related', lineOfValue]],
  ['impp', ['Chat', lineOfValue]],
  ['url', ['Page', lineOfValue]],
]);

/** Apple's labels: of the group that a property is in, with its own marks around those that it translates. */
const labelsOf = ({ properties }: Card): ReadonlyMap<string, string> =>
  new Map(
    properties.flatMap(({ name, group, value }) =>
      name === 'x-ablabel' && group !== undefined
        ? [
            [
              group,
              lineOf(value)
                .replace(/^_\$!<(.*)>!\$_$/u, '$1')
                .toLowerCase(),
            ],
          ]
        : [],
    ),
  );

const entry = (label: string, kind: string, text: string): string =>
  `${label}${kind === '' ? '' : ` (${kind})`}: ${text}`;

function sentence(property: Property, labels: ReadonlyMap<string, string>): string | undefined {
  const kind = labels.get(property.group ?? '') || typesOf(property).join(', ');
  const [label, text] = REST.get(property.name) ?? ['', () => ''];
  const said = text(property);
  return said === '' ? undefined : entry(label, kind, said);
}

function account(property: Property): string | undefined {
  const { service, handle } = accountOf(property);
  return handle === '' ? undefined : entry('Profile', service, handle);
}

/** The texts that a person's fields already hold. */
const heldOf = (card: Card): ReadonlySet<string | undefined> =>
  new Set([nameOf(card), firstOf(card, 'title', 'role'), locationOf(card)]);

/**
 * A line for each thing that a card says and that has no field of its own, so that nothing is lost: phones, dates, full
 * addresses, accounts whose page is not known. Empty if there is none.
 */
export function restOf(card: Card): string {
  const [held, labels] = [heldOf(card), labelsOf(card)];
  const lines = card.properties.map((property) => {
    if (pageOf(property) !== undefined || emailOf(property) !== undefined) return undefined;
    if (isProfile(property)) return account(property);
    if (property.name === 'adr' && addressOf(property) === placeOf(property) && held.has(addressOf(property)))
      return undefined;
    const isHeld = ['nickname', 'title', 'role'].includes(property.name) && held.has(lineOf(property.value));
    return isHeld ? undefined : sentence(property, labels);
  });
  const units = organisationOf(card)
    .slice(1)
    .map((unit) => `Department: ${unit}`);
  return [...new Set([...units, ...lines])].filter((line) => line !== undefined).join('\n');
}
