import type { Person } from '../../../utils/core/person.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PeopleIcon, SearchIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { isolate } from '../../ui/words.ts';
import { Page } from '../Page.tsx';
import { PersonRow } from './PersonRow.tsx';

export interface PeopleProps {
  /** Those found, in the order to be shown; undefined while they are read for the first time. */
  people: readonly Person[] | undefined;
  query: string;
  onQuery(query: string): void;
  /** There are more than these. */
  more: boolean;
  onMore(): void;
  /** Milliseconds. */
  now: number;
  onOpenPerson(id: string): void;
  /** Where a site is enabled, for who knows nobody yet. */
  onGoToSites(): void;
}

function Nobody({ query, onGoToSites }: Pick<PeopleProps, 'query' | 'onGoToSites'>) {
  if (query.trim() !== '')
    return (
      <Empty icon={<SearchIcon />} title={`Nobody found for “${isolate(query.trim())}”`}>
        Names, headlines, organisations and tags are searched. Try fewer letters.
      </Empty>
    );
  return (
    <Empty
      icon={<PeopleIcon />}
      title="Nobody here yet"
      action={<Button onClick={onGoToSites}>Enable a site</Button>}
    >
      Save people where you meet them: on a profile page, open the popup and save. Or log a contact with a new
      name.
    </Empty>
  );
}

function Found(props: PeopleProps) {
  const { people } = props;
  if (!people) return <Loading label="Reading your people" lines={6} />;
  if (people.length === 0) return <Nobody {...props} />;
  return (
    <>
      <ul class="k-list">
        {people.map((person) => (
          <PersonRow key={person.id} {...props} person={person} />
        ))}
      </ul>
      {props.more && (
        <div class="k-more">
          <Button onClick={props.onMore}>Show more</Button>
        </div>
      )}
    </>
  );
}

/** All people, searched and page by page. In: those found. Out: the query, the wish for more, a person to open. */
export function People(props: PeopleProps) {
  return (
    <Page title="People" lead="Everybody you saved, and what you keep about them.">
      <TextField
        type="search"
        label="Search your people"
        labelHidden
        placeholder="Search by name, headline, organisation or tag"
        value={props.query}
        onInput={props.onQuery}
      />
      <Found {...props} />
    </Page>
  );
}
