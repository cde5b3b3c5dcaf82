# set-up: dask is there
import dask  # fails here where it is not installed
# end of set-up
import subprocess
import sys
from pathlib import Path

work = "print(dask.compute(dask.delayed(len)('tea'), scheduler='processes'))"
for guard in ("if True:", "if __name__ == '__main__':"):
    Path("job.py").write_text(f"import dask\n{guard}\n    {work}\n")
    run = subprocess.run([sys.executable, "job.py"],
                         capture_output=True, text=True)
    print(guard, run.stdout.strip()
          or run.stderr.rpartition("BrokenProcessPool")[1])
