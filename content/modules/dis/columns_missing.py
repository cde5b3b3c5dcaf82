# set-up: starts this program again, also without positions
import subprocess
import sys

if len(sys.argv) == 1:
    for options in ([], ["-X", "no_debug_ranges"]):
        subprocess.run([sys.executable, *options, __file__, "again"])
    sys.exit()
# end of set-up
import dis

for step in dis.get_instructions(compile("tea + milk", "<sum>", "eval")):
    if step.opname == "BINARY_OP":
        print(step.positions.lineno, step.positions.col_offset)
