import { queryFromAddress } from './query-from-address.ts';

// On the page for addresses that do not exist: proposes to search for their words.
const field = document.querySelector<HTMLInputElement>('[name=q]');
if (field) field.value ||= queryFromAddress(location.pathname);
