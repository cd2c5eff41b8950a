// Applies the remembered colour scheme and, once the page is read, lets the reader choose one.
(function () {
  var root = document.documentElement;
  var key = 'farbschema';
  function read() {
    try {
      return localStorage.getItem(key) || '';
    } catch {
      return '';
    }
  }
  function apply(value) {
    if (value === 'light' || value === 'dark') root.dataset.theme = value;
    else delete root.dataset.theme;
  }
  apply(read());
  function ready() {
    var label = document.querySelector('.theme');
    var select = label && label.querySelector('select');
    if (!select) return;
    select.value = read();
    label.dataset.ready = '';
    select.addEventListener('change', function () {
      apply(select.value);
      try {
        localStorage.setItem(key, select.value);
      } catch {
        return;
      }
    });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
})();
