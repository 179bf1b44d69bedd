#!/usr/bin/env bash
# Scores who speaks on documents that the model of names was not trained on: score-folds.sh GOLD SCORERS FOLDS
# FOLDS is what `names --models FOLDS` has written: the model of each fold, and the paths of the documents held out from it.
set -euo pipefail
[ $# -eq 3 ] || { echo "usage: score-folds.sh GOLD SCORERS FOLDS" >&2; exit 2; }
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
gold="$1" scorers="$2" folds="$3"
corpus="$root/src/TypedCorpus.Tool/bin/Release/net10.0/corpus"
for source in wikinews written; do
    : > "$folds/$source.jsonl"
    for fold in 0 1 2 3 4; do
        mapfile -t held < <(sed 's/\.txt$//' "$folds/$fold.txt" | grep "/$source/" | sed 's/$/.txt/')
        "$corpus" extract "${held[@]}" --names-model "$folds/$fold.bin" --format jsonl >> "$folds/$source.jsonl"
    done
    echo "== $source"
    "$scorers/score_speakers.py" "$gold/quotes/$source" "$folds/$source.jsonl" | tail -1
done
