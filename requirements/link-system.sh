#!/bin/sh
# wxPython has no wheel for Linux, and takes an hour to build: where the system's package is made for this very
# Python, it is linked into the environment (the argument), as if it had been installed there.
set -eu
python=$1/bin/python
target=$("$python" -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
for one in wx "$(cd /usr/lib/python3/dist-packages 2>/dev/null && ls -d wxPython-*.egg-info 2>/dev/null)"; do
  if [ -n "$one" ] && [ -e "/usr/lib/python3/dist-packages/$one" ]; then
    ln -sfn "/usr/lib/python3/dist-packages/$one" "$target/$one"
  fi
done
if ! "$python" -c 'import wx' 2>/dev/null; then
  rm -f "$target"/wx "$target"/wxPython-*.egg-info
  echo "the system has no wxPython for this Python; its examples are left out"
fi
