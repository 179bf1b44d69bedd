// The card of a record, and the line from a quote to the mention of its speaker.
const card = by('card');
let pinned = null;
let marked = [];
function facts(r) {
  const a = r.article;
  if (r.type === 'unasserted') return [['Not said', r.stance], ['Whose words they would be', speakerOf(r) || 'unknown'], ['Cue', textOf(a, r.cueSpan)], ['Confidence', (r.confidence / 100).toFixed(2)], ['Rule', r.rule], ['Line', lineOf(r)]];
  if (r.type === 'quote') return [['Speaker', speakerOf(r) || 'unknown'], ['As written', textOf(a, r.speakerSpan)], ['Role', textOf(a, r.role)], ['Cue', [textOf(a, r.cueSpan), r.cueClass === 'None' ? '' : `(${r.cueClass})`].filter(Boolean).join(' ')],
    ['To', textOf(a, r.addressee)], ['Confidence', (r.confidence / 100).toFixed(2)], ['Rule', r.rule], ['Line', lineOf(r)]];
  if (r.type === 'figure') return [['Value', r.value], ['Counted', r.noun], ['Date', r.iso], ['Approximation', r.approximation], ['Confidence', r.confidence === null ? '' : (r.confidence / 100).toFixed(2)], ['Rule', r.rule], ['Line', lineOf(r)]];
  return [['Name', r.entity.name], ['Kind', r.entity.kind], ['Mention', r.kind], ['Confidence', (r.confidence / 100).toFixed(2)], ['Rule', r.rule], ['Also called', r.entity.aliases.join(', ')], ['In the corpus', `${some(r.entity.mentions, 'mention')}, ${some(r.entity.quotes, 'quote')}`], ['Line', lineOf(r)]];
}
const titleOf = r => r.type === 'unasserted' ? 'Not said' : r.type === 'quote' ? `${r.kind} quote` : r.type === 'figure' ? r.kind : r.entity.name;
function openCard(span, r, pin) {
  clearMarks();
  const section = span.closest('article');
  const all = [...section.querySelectorAll('.r')];
  mark(all.filter(s => s.records.includes(r)), 'on');
  card.replaceChildren(make('h3', { id: 'card-title', textContent: titleOf(r) }),
    make('dl', {}, ...facts(r).filter(f => f[1] !== '' && f[1] !== null).flatMap(([k, v]) => [make('dt', { textContent: k }), make('dd', { textContent: v })])),
    make('div', { class: 'row' }, make('a', { href: linkOf(r), textContent: 'Link to this' }), make('button', { type: 'button', class: 'quiet', textContent: 'Close', onclick: () => closeCard(true) })));
  card.hidden = false;
  const box = span.getClientRects()[0] || span.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  const below = box.bottom + card.offsetHeight + 12 < innerHeight || box.top < card.offsetHeight + 80;
  card.style.left = left + scrollX + 'px';
  card.style.top = (below ? box.bottom + 8 : box.top - card.offsetHeight - 8) + scrollY + 'px';
  pinned = pin ? span : null;
  if ((r.type === 'quote' || r.type === 'unasserted') && r.speakerSpan) tie(section, all, span, r);
}
function tie(section, all, span, r) {
  const speaker = all.filter(s => s.records.some(m => m.type === 'mention' && m.start < r.speakerSpan[1] && m.end > r.speakerSpan[0]));
  if (speaker.length === 0) return;
  mark(speaker, 'speaker-on');
  const from = span.getClientRects()[0], to = speaker[0].getClientRects()[0], base = section.getBoundingClientRect();
  const x1 = from.left - base.left, y1 = from.top - base.top, x2 = to.left - base.left + to.width / 2, y2 = to.top - base.top + (to.top < from.top ? to.height : 0);
  section.append(draw('svg', { class: 'tie', 'aria-hidden': 'true' }, draw('path', { d: `M${x1},${y1} C${x1},${(y1 + y2) / 2 - 20} ${x2},${(y1 + y2) / 2 + 20} ${x2},${y2}` })));
}
function mark(spans, name) { for (const s of spans) { s.classList.add(name); marked.push([s, name]); } }
function clearMarks() { for (const [s, name] of marked) s.classList.remove(name); marked = []; document.querySelectorAll('.tie').forEach(t => t.remove()); }
// The record that had the focus gets it back, and its card stays closed.
let closing = false;
function closeCard(refocus) {
  const back = pinned || document.activeElement;
  pinned = null; card.hidden = true; clearMarks();
  if (refocus && back && back.record) { closing = true; back.focus(); closing = false; }
}
const view = by('view');
const near = e => e.target.closest ? e.target.closest('.r') : null;
view.addEventListener('pointerover', e => { const s = near(e); if (s && !pinned) openCard(s, innermost(s.records), false); });
view.addEventListener('pointerout', e => { if (!pinned && !near({ target: e.relatedTarget || document }) && !card.contains(e.relatedTarget)) closeCard(false); });
view.addEventListener('focusin', e => { const s = near(e); if (s && s.record && !pinned && !closing) openCard(s, s.record, false); });
view.addEventListener('click', e => { const s = near(e); if (s) openCard(s, innermost(s.records), true); });
card.addEventListener('pointerleave', () => { if (!pinned) closeCard(false); });
document.addEventListener('click', e => { if (pinned && !card.contains(e.target) && !near(e)) closeCard(false); });
view.addEventListener('keydown', e => {
  const span = near(e);
  if (!span || !span.record) return;
  const stops = [...span.closest('article').querySelectorAll('.r[role=button]')];
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -stops.length, End: stops.length }[e.key];
  if (step) {
    const next = stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(span) + step))];
    span.tabIndex = -1; next.tabIndex = 0; pinned = null; next.focus(); e.preventDefault();
  } else if (e.key === 'Enter' || e.key === ' ') { openCard(span, span.record, true); card.querySelector('a').focus(); e.preventDefault(); }
});
document.addEventListener('keydown', e => {
  if (e.key === 'Escape' && !card.hidden) closeCard(true);
  if (e.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) { by('search').focus(); e.preventDefault(); }
});
