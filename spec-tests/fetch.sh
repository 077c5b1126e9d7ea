#!/bin/sh
# Fetches the pinned official test suite into spec-tests/official (or the folder given), which git ignores.
# Needs git and a network. A copy that is already at hand is used instead with WASM_TESTSUITE=FOLDER.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here/official}
value() { sed -n "s/^$1: //p" "$here/PIN"; }

checkout() { # repository commit folder
  git init -q "$3"
  git -C "$3" fetch -q --depth 1 "$1" "$2"
  git -C "$3" checkout -q FETCH_HEAD
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
checkout "$(value repository)" "$(value commit)" "$scratch/suite"
checkout "$(value supplement-repository)" "$(value supplement-commit)" "$scratch/supplement"

mkdir -p "$target/spec-main-extra"
(cd "$scratch/suite" && find . -name '*.wast' | tar cf - -T -) | tar xf - -C "$target"
for file in $(value supplement-files); do
  found=$(find "$scratch/supplement/test" -name "$(basename "$file")" | head -n 1)
  cp "$found" "$target/spec-main-extra/"
done
cp "$scratch/suite/LICENSE" "$target/"
echo "fetched $(find "$target" -name '*.wast' | wc -l) scripts into $target"
