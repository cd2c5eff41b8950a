/** Pagefind's script in the site's own index; the build puts the file in this name's place. */
declare module 'pagefind-of-the-site';
