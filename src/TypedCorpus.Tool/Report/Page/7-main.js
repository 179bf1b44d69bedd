// Views, themes and links to records.
let current = 'articles';
const total = (n, all, what) => `${number(n)} of ${number(all)} ${what}`;
function show() {
  closeCard(false);
  if (current === 'articles') { const n = renderArticles(); by('count').textContent = `${total(n, articles.length, 'articles')} · ${total(allQuotes.filter(isQuoteChosen).length, allQuotes.length, 'quotes')} · ${total(allFigures.filter(isFigureChosen).length, allFigures.length, 'figures')}`; }
  else if (current === 'quotes') by('count').textContent = total(renderQuotes(), allQuotes.length, 'quotes');
  else if (current === 'figures') by('count').textContent = total(renderFigures(), allFigures.length, 'figures');
  else if (current === 'unasserted') by('count').textContent = total(renderUnasserted(), allUnasserted.length, 'passages that were not said');
  else by('count').textContent = `Charts of ${total(renderCharts(), articles.length, 'articles')}`;
}
function choose(name, focus) {
  current = name;
  for (const tab of document.querySelectorAll('[role=tab]')) {
    const on = tab.dataset.view === name;
    tab.setAttribute('aria-selected', String(on)); tab.tabIndex = on ? 0 : -1;
    if (on) { by('view').setAttribute('aria-labelledby', tab.id); if (focus) tab.focus(); }
  }
  show();
}
const tabs = [...document.querySelectorAll('[role=tab]')];
for (const tab of tabs) {
  tab.addEventListener('click', () => choose(tab.dataset.view, false));
  tab.addEventListener('keydown', e => { const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key]; if (step) choose(tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length].dataset.view, true); });
}
const themes = ['', 'light', 'dark'];
by('theme').addEventListener('click', () => {
  const next = themes[(themes.indexOf(document.documentElement.dataset.theme || '') + 1) % themes.length];
  document.documentElement.dataset.theme = next;
  by('theme').textContent = { '': '◐ Auto', light: '○ Light', dark: '● Dark' }[next];
  by('theme').setAttribute('aria-label', `${by('theme').textContent}: colours ${{ '': 'as the system has them', light: 'for light', dark: 'for dark' }[next]}`);
});
function follow() {
  const link = /^#(quote|unasserted|figure|mention)@(\d+)@(.*)$/.exec(location.hash);
  if (!link) return;
  const article = articles.find(a => a.path === decodeURIComponent(link[3]));
  const record = article && article[link[1] + 's'].find(r => r.start === +link[2]);
  if (!record) return;
  if (!isArticleShown(article)) by('filters').reset();
  if (current !== 'articles' || !sections.has(article)) { chosen.entity = null; chosen.article = ''; chosen.search = ''; choose('articles', false); }
  fill(article);
  const span = [...sections.get(article).querySelectorAll('.r')].find(s => s.records.includes(record));
  span.scrollIntoView({ block: 'center', behavior: 'instant' });
  requestAnimationFrame(() => { if (span.tabIndex >= 0 || span.record) span.focus({ preventScroll: true }); openCard(span, record, true); });
}
addEventListener('hashchange', follow);
by('totals').textContent = [some(articles.length, 'article'), some(allQuotes.length, 'quote'), some(allFigures.length, 'figure'), some(entities.length, 'entity', 'entities')].join(' · ');
fillFilters();
fillIndex();
show();
follow();
