import { OptionsShell, SECTIONS, type SectionId } from '../../components/options/OptionsShell.tsx';
import { KindNames } from '../../components/ui/kind-names.ts';
import { Status } from '../../components/ui/Status.tsx';
import { section, shownId } from '../../utils/surfaces/place.ts';
import { hush, said, takeBack } from '../../utils/surfaces/said.ts';
import { useCopyOut } from '../../utils/surfaces/use-copy-out.ts';
import { useKinds } from '../../utils/surfaces/use-kinds.ts';
import { CommunitiesSection } from './communities/communities-section.tsx';
import { ContactsSection } from './contacts/contacts-section.tsx';
import { DataSection } from './data/data-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { DuplicatesSection } from './people/duplicates-section.tsx';
import { PeopleSection } from './people/people-section.tsx';
import { PersonSection } from './person-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TodaySection } from './today/today-section.tsx';
import { TopicsSection } from './topics-section.tsx';
import { useSuggested } from './use-suggested.ts';
import { WelcomeSection } from './welcome-section.tsx';

const isSection = (name: string): name is SectionId => (SECTIONS as readonly string[]).includes(name);

const statusNow = () => <Status message={said.value} onUndo={() => void takeBack()} onClose={hush} />;

function Section({ name, id, suggested }: { name: SectionId; id: string | undefined; suggested: Open }) {
  if (name === 'people' && id === 'duplicates') return <DuplicatesSection />;
  if (name === 'people')
    return id === undefined ? <PeopleSection suggested={suggested} /> : <PersonSection key={id} id={id} />;
  if (name === 'communities') return <CommunitiesSection id={id} />;
  if (name === 'today') return <TodaySection />;
  if (name === 'topics') return <TopicsSection />;
  if (name === 'contacts') return <ContactsSection />;
  if (name === 'goals') return <GoalsSection />;
  if (name === 'sites') return <SitesSection />;
  if (name === 'data') return <DataSection />;
  return <ReviewSection suggested={suggested} />;
}

type Open = ReturnType<typeof useSuggested>;

/** The options page: the section that the address names. */
export function Options() {
  const suggested = useSuggested();
  const kinds = useKinds();
  useCopyOut();
  if (section.value === 'welcome') return <WelcomeSection status={statusNow()} />;
  const current = isSection(section.value) ? section.value : 'review';
  return (
    <KindNames.Provider value={kinds.nameOf}>
      <OptionsShell current={current} waiting={suggested?.suggestions.length} status={statusNow()}>
        <Section name={current} id={shownId.value} suggested={suggested} />
      </OptionsShell>
    </KindNames.Provider>
  );
}
