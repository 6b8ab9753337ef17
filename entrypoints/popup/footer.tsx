import { Button } from '../../components/ui/Button.tsx';
import { openOptions } from '../../utils/platform/tabs.ts';

const PLACES = [
  { place: 'review', label: 'Review' },
  { place: 'people', label: 'People' },
  { place: 'sites', label: 'Sites' },
] as const;

/** The ways from the popup to the options page. */
export function Footer() {
  const open = async (place: string) => {
    await openOptions(place);
    close();
  };
  return (
    <nav class="k-row k-popup-foot" aria-label="Options">
      {PLACES.map(({ place, label }) => (
        <Button key={place} look="quiet" small onClick={() => void open(place)}>
          {label}
        </Button>
      ))}
    </nav>
  );
}
