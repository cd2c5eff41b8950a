import { loadScript } from '../../lib/load-script.ts';

/**
 * The page's search field, which suggests pages while somebody types. It says so from the beginning; how it
 * suggests is loaded when somebody turns to it. Without that, the field works on.
 */
export function openField(): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>('[name=q]');
  if (!field?.form) throw new Error('The page lacks a search field.');
  const script = new URL(field.form.dataset['href'] ?? '', location.href).href;
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  const load = (): void => {
    const before = field.value;
    loadScript(script).then(
      () => {
        // What was typed in the meantime.
        if (field.value !== before) field.dispatchEvent(new Event('input'));
      },
      () => {
        field.addEventListener('input', load, { once: true });
      },
    );
  };
  if (document.activeElement === field) load();
  else field.addEventListener('focus', load, { once: true });
  return field;
}
