# set-up: a program that attaches to a block
READER = """
import sys
from multiprocessing.shared_memory import SharedMemory
SharedMemory(sys.argv[1], track=sys.argv[2] == "True")
"""
# end of set-up
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

for track in (True, False):
    block = SharedMemory(create=True, size=8, track=False)
    reader = [sys.executable, "-c", READER, block.name, str(track)]
    subprocess.run(reader, capture_output=True)
    try:
        block.unlink()
        print("still there, removed by its owner")
    except FileNotFoundError:
        print("removed by its reader")
