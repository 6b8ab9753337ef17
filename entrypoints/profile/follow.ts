import { navigation } from '../../utils/platform/navigation.ts';

/** Calls back when the page changes its address without loading (a single-page application), until aborted. */
export function onAddressChange(listener: () => void, signal: AbortSignal): void {
  let address = location.href;
  const check = () => {
    if (location.href === address) return;
    address = location.href;
    listener();
  };
  navigation().addEventListener('currententrychange', check, { signal });
}
