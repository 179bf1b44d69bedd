#!/usr/bin/env bash
# Makes all three shipped files anew, byte for byte: make-models.sh GOLD [SOURCES]
# GOLD is the folder with the training data (gum/ and names/); SOURCES is where fetch-sources.sh puts what it fetches (default: .data).
# Each file is embedded in the library that the next one is made with, so the library is built in between.
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: make-models.sh GOLD [SOURCES]" >&2; exit 2; }
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
gold="$(cd "$1" && pwd)"
sources="${2:-$root/.data}"
models="$root/src/TypedCorpus.Extraction/Language/English/models"
train() { dotnet run -c Release --project "$root/src/TypedCorpus.Training" -- "$@"; }

"$root/src/TypedCorpus.Training/fetch-sources.sh" "$sources"
train lexicon --sources "$sources" --output "$models/lexicon.bin"
train pos     --gold "$gold"       --output "$models/pos.bin"
train names   --gold "$gold"       --output "$models/names.bin"
(cd "$models" && sha256sum -- *.bin)
