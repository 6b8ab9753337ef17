import { ASPECTS, type Aspect, POLES } from '../../../utils/core/aspects.ts';
import { capital } from '../../ui/words.ts';

export interface AspectTableProps {
  /** Its own, aspect by aspect. */
  own: (aspect: Aspect) => string;
  /** What the seven are of. */
  name: string;
}

const nameOf = (aspect: Aspect): string => capital(aspect === 'knowledge' ? 'knowledge sharing' : aspect);

/** The seven aspects of a form or a community, between the two poles. */
export function AspectTable({ own, name }: AspectTableProps) {
  return (
    <table class="k-aspects">
      <caption class="k-hidden">Seven aspects, between networking and a community of practice</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Networking</th>
          <th scope="col" class="k-aspects-own" dir="auto">
            {name}
          </th>
          <th scope="col">Community of practice</th>
        </tr>
      </thead>
      <tbody>
        {ASPECTS.map((aspect) => (
          <tr key={aspect}>
            <th scope="row">{nameOf(aspect)}</th>
            <td data-column="Networking">{POLES.networking[aspect]}</td>
            <td class="k-aspects-own" data-column="This one" dir="auto">
              {own(aspect)}
            </td>
            <td data-column="Community of practice">{POLES.practice[aspect]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
