import type { FilePerson } from '../../../../utils/core/imports/arrived.ts';

/** Somebody of a file in a line: the name, and what tells them apart. */
export function PersonLine({ person: { fields, pages } }: { person: FilePerson }) {
  const [email] = fields.emails ?? [];
  const more = [fields.headline, fields.organisation, email ?? pages[0]?.url].filter(Boolean);
  return (
    <>
      <p class="k-strong" dir="auto">
        {fields.name}
      </p>
      {more.length > 0 && (
        <p class="k-soft k-small k-import-line" dir="auto">
          {more.join(' · ')}
        </p>
      )}
    </>
  );
}
