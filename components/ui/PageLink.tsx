import type { ComponentChildren } from 'preact';

export interface PageLinkProps {
  url: string;
  onOpenPage(url: string): void;
  children: ComponentChildren;
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** A link to a page of the web; anything but http(s) is shown as text. Out: `onOpenPage`, for a plain click. */
export function PageLink({ url, onOpenPage, children }: PageLinkProps) {
  if (!/^https?:\/\//iu.test(url)) return <span>{children}</span>;
  const click = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onOpenPage(url);
  };
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" onClick={click}>
      {children}
    </a>
  );
}
