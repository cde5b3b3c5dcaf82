"""One build at a time; a lock of a process that is gone is in nobody's way."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.problems import BuildError
from generator.system.lock import alone
from tests.conftest import ROOT

HOLD = """
import sys, time
from pathlib import Path
from generator.system.lock import alone
with alone(Path(sys.argv[1]), print):
    print("held", flush=True)
    time.sleep(600)
"""


def test_the_second_waits_and_then_gives_up_and_a_killed_one_is_not_waited_for(
    tmp_path: Path,
) -> None:
    file = tmp_path / "build/lock"
    said: list[str] = []
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        message = f"the other build (pid {holder.pid}) has not ended in 0 seconds"
        with pytest.raises(BuildError, match=re.escape(message)), alone(file, said.append, 0.1):
            pytest.fail("two hold one lock")
        assert said == [f"another build is running (pid {holder.pid}); waiting"]
    finally:
        holder.kill()
        holder.communicate()
    with alone(file, said.append):
        assert len(said) == 1
        assert file.with_name("lock.pid").is_file()
    assert not file.with_name("lock.pid").exists()
