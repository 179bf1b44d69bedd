#!/usr/bin/env python3
"""Counts how often figures, kinds of entities and reports are right by their rule, beside what the tables of confidences say:
count-confidences.py GOLD SCORERS PREDICTIONS [--half even|odd|all] [--all]

GOLD has the folder articles, SCORERS score_articles.py, PREDICTIONS what `corpus extract GOLD/articles --format jsonl` prints.
Each line: what is in the table (share, right, cases), what is counted now (share, right, cases), the rule. Shares are hundredths, drawn towards
that of all rules, which counts like eight cases. A row with eight cases or more whose share is off by two hundredths or more is marked with *;
--all shows those too without a case. Of reports the predictions do not say which row they are of, so rows with one share are counted together.
The tables are not changed."""
import argparse, json, os, re, sys
from collections import Counter
from pathlib import Path

ENGLISH = Path(__file__).resolve().parent.parent / 'TypedCorpus.Extraction/Language/English'
PRIOR_CASES = 8

# Of each table: what the scorer calls its records, and the share in hundredths that counts like eight cases.
TABLES = {'figures/confidence.tsv': ('figures', 92), 'coreference/kind-confidence.tsv': ('kinds', 93)}
REPORTS = 'quotes/report-confidence.tsv'


def smoothed(right, cases, prior):
    """The share in hundredths, drawn towards the prior; halves go up."""
    return (2 * (100 * right + PRIOR_CASES * prior) + cases + PRIOR_CASES) // (2 * (cases + PRIOR_CASES))


def mark(now, then, cases):
    """Says where a share is off, and there are cases enough to say so."""
    return '*' if cases >= PRIOR_CASES and abs(now - then) >= 2 else ' '


def rows(table):
    """The lines of a table by what they are about."""
    lines = (ENGLISH / table).read_text(encoding='utf-8').splitlines()
    return {row[0]: [int(n) for n in row[1:]] for row in (line.split('\t') for line in lines if line and line[0] != '#')}


def counting(scorer, counts):
    """The scorer, which also counts each prediction whose rightness it asks for, whatever its confidence."""
    class Counting(scorer):
        def sure(self, part, p, right, key='confidence'):
            if p:
                counts[part, p['reportConfidence'] if part == 'reports' else p['rule'], bool(right)] += 1
            super().sure(part, p, right, key)
    return Counting


def count(gold, predictions, half, scorer):
    """How many records of each part and rule are right and wrong in the articles of this half."""
    counts = Counter()
    found = {os.path.basename(d['path']): d for d in map(json.loads, filter(str.strip, open(predictions, encoding='utf-8')))}
    for path in sorted(Path(gold, 'articles').glob('*.gold.json')):
        if half != 'all' and int(re.match(r'\d+', path.name).group()) % 2 != (half == 'odd'):
            continue
        article = json.loads(path.read_text(encoding='utf-8'))
        name = article['document']
        if name not in found:
            sys.exit(f'no prediction for {name}')
        with open(path.parent / name, encoding='utf-8', newline='') as file:
            text = re.sub('[\U00010000-\U0010ffff]', 'xx', file.read())         # a character a UTF-16 unit
        counting(scorer, counts)(article, found[name], text, lambda *_: None)
    return counts


def show(table, part, prior, counts, everything):
    """Prints the rows of a table of rules, and the rules that it lacks."""
    known = rows(table)
    print(f'== {table}\ntable            counted           rule')
    total = [0, 0]
    for rule in list(known) + sorted({r for p, r, _ in counts if p == part} - set(known)):
        right = counts[part, rule, True]
        cases = right + counts[part, rule, False]
        total = [total[0] + right, total[1] + cases]
        share = smoothed(right, cases, prior)
        then = known.get(rule)
        if then is None and rule != 'gazetteer':
            print(f"{'no row':17}{share:3} {right:5} {cases:5} * {rule}")
        elif then is not None and (cases or everything):
            print(f'{then[0]:3} {then[1]:5} {then[2]:5}  {share:3} {right:5} {cases:5} {mark(share, then[0], cases)} {rule}')
    print(f'all: {total[0]} of {total[1]} right')


def show_reports(counts):
    """Prints reports by how sure they are."""
    by_share = {}
    for row, numbers in rows(REPORTS).items():
        by_share.setdefault(numbers[0], []).append(row)
    print(f'== {REPORTS}\ntable  counted              rows with this share')
    for share in sorted(by_share, reverse=True):
        right = counts['reports', share / 100, True]
        cases = right + counts['reports', share / 100, False]
        if cases:
            now = smoothed(right, cases, share)
            print(f"{share:3}    {now:3} {right:5} {cases:5}  {mark(now, share, cases)} {', '.join(by_share[share])}")
    reports = [(n, is_right) for (part, _, is_right), n in counts.items() if part == 'reports']
    print(f'all: {sum(n for n, is_right in reports if is_right)} of {sum(n for n, _ in reports)} right')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gold')
    parser.add_argument('scorers')
    parser.add_argument('predictions')
    parser.add_argument('--half', choices=('even', 'odd', 'all'), default='even', help='the articles with even numbers, over which the tables are counted')
    parser.add_argument('--all', action='store_true', help='also rows without a case')
    args = parser.parse_args()
    sys.path.insert(0, args.scorers)
    from score_articles import Scorer
    counts = count(args.gold, args.predictions, args.half, Scorer)
    for table, (part, prior) in TABLES.items():
        show(table, part, prior, counts, args.all)
    show_reports(counts)


if __name__ == '__main__':
    main()
