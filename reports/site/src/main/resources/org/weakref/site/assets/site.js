// Adds to pages that can be read without it: search, filters that live in the address, and keys.
'use strict';
document.documentElement.classList.add('js');
// A long page may be painted before it is whole: what a filter of the address will take away must not be seen, and then go.
document.documentElement.classList.toggle('filtering', location.search.length > 1);

document.addEventListener('DOMContentLoaded', () => {
  const root = document.body.dataset.root;
  filters();
  document.documentElement.classList.remove('filtering');
  keys(search(root));
});

// What a filter asks for stands in the address, so that it can be shared and comes back.
function filters() {
  const form = document.querySelector('[data-filters]');
  if (!form) {
    return;
  }
  const entries = [...document.querySelectorAll('[data-entries] .entry')];
  const parts = [...document.querySelectorAll('[data-entries] .part')];
  const output = form.querySelector('output');
  const fields = [...form.elements].filter((field) => field.name);
  const letters = { kept: 'ks', broken: 'bw', open: 'o', absent: 'an' };

  const read = () => {
    const asked = new URLSearchParams(location.search);
    fields.forEach((field) => { field.value = asked.get(field.name) || ''; });
  };
  const write = () => {
    const asked = new URLSearchParams();
    fields.filter((field) => field.value).forEach((field) => asked.set(field.name, field.value));
    const query = asked.toString();
    history.replaceState(null, '', (query ? '?' + query : location.pathname) + location.hash);
  };
  const column = () => {
    const select = form.elements.impl;
    return select && select.value ? select.selectedIndex - 1 : -1;
  };
  const matches = (entry) => {
    const value = (name) => (form.elements[name] ? form.elements[name].value : '');
    const words = value('q').toLowerCase().split(/\s+/).filter(Boolean);
    const text = words.length ? entry.textContent.toLowerCase() : '';
    if (!words.every((word) => text.includes(word))) {
      return false;
    }
    if (value('level') && entry.dataset.level !== value('level')) {
      return false;
    }
    if (value('chapter') && entry.dataset.chapter !== value('chapter')) {
      return false;
    }
    const states = entry.dataset.s || '';
    const own = column() < 0 ? states : states.charAt(column());
    return value('state') ? [...own].some((s) => letters[value('state')].includes(s)) : true;
  };
  const apply = () => {
    let shown = 0;
    entries.forEach((entry) => {
      entry.hidden = !matches(entry);
      shown += entry.hidden ? 0 : 1;
    });
    parts.forEach((part) => { part.hidden = !part.querySelector('.entry:not([hidden])'); });
    output.textContent = shown === entries.length ? entries.length + ' clauses' : shown + ' of ' + entries.length + ' clauses';
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { write(); apply(); });
  form.addEventListener('reset', () => setTimeout(() => { write(); apply(); }));
  window.addEventListener('popstate', () => { read(); apply(); });
  read();
  apply();
}

// A dialog that looks through all pages. The index is loaded when it is first asked for.
function search(root) {
  const link = document.querySelector('[data-search]');
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', 'Search');
  const input = document.createElement('input');
  const list = document.createElement('ul');
  input.type = 'search';
  input.placeholder = 'A clause, a chapter, an implementation';
  const aria = { role: 'combobox', 'aria-label': 'Search', 'aria-expanded': 'true', 'aria-controls': 'found', 'aria-autocomplete': 'list', autocomplete: 'off' };
  Object.entries(aria).forEach(([name, value]) => input.setAttribute(name, value));
  list.id = 'found';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Found');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  dialog.append(input, list, status);
  document.body.append(dialog);
  let at = 0;

  const mark = (index) => {
    const items = [...list.children];
    at = items.length ? (index + items.length) % items.length : 0;
    items.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    if (items[at]) {
      input.setAttribute('aria-activedescendant', items[at].id);
      items[at].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };
  const item = ([address, kind, text, id], number) => {
    const entry = document.createElement('li');
    entry.id = 'found-' + number;
    entry.setAttribute('role', 'option');
    entry.dataset.address = root + address;
    const small = document.createElement('small');
    small.textContent = kind + ' · ' + id;
    entry.append(document.createTextNode(text), small);
    entry.addEventListener('click', () => { location.href = entry.dataset.address; });
    return entry;
  };
  const look = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const score = ([, kind, text, id]) => {
      const whole = (id + ' ' + text + ' ' + kind).toLowerCase();
      return words.every((word) => whole.includes(word)) ? (words.some((word) => id.startsWith(word)) ? 2 : 1) : 0;
    };
    const found = words.length ? (window.weakrefIndex || []).map((entry) => [score(entry), entry]).filter(([s]) => s) : [];
    found.sort((one, other) => other[0] - one[0]);
    status.textContent = words.length && window.weakrefIndex && !found.length ? 'nothing found' : '';
    list.replaceChildren(...found.slice(0, 30).map(([, entry], i) => item(entry, i)));
    mark(0);
  };
  const load = () => {
    if (!document.querySelector('script[data-index]')) {
      const script = document.createElement('script');
      script.src = root + 'assets/search.js';
      script.dataset.index = '';
      script.addEventListener('load', look);
      document.head.append(script);
    }
  };
  input.addEventListener('input', look);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    } else if (event.key === 'Enter' && list.children[at]) {
      event.preventDefault();
      location.href = list.children[at].dataset.address;
    }
  });
  dialog.addEventListener('click', (event) => { if (event.target === dialog) { dialog.close(); } });
  const open = () => {
    load();
    dialog.showModal();
    input.select();
  };
  link.addEventListener('click', (event) => { event.preventDefault(); open(); });
  return open;
}

// j and k go through the entries of a page, and Enter follows the link that has the focus.
function keys(openSearch) {
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, select, textarea, dialog');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      openSearch();
    } else if (event.key === 'j' || event.key === 'k') {
      const links = [...document.querySelectorAll('main .entry:not([hidden])')]
        .map((entry) => entry.querySelector('a')).filter(Boolean);
      const now = links.indexOf(document.activeElement);
      const next = event.key === 'j' ? now + 1 : Math.max(0, now - 1);
      if (links[next]) {
        links[next].focus();
      }
    }
  });
}
