import { copyAddresses } from './copy-address.ts';
import { listenToKeys } from './keys.ts';
import { openPreviews } from './previews.ts';

listenToKeys();
copyAddresses();
openPreviews();
