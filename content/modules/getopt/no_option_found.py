import sys
from getopt import getopt

sys.argv = ["print_menu.py", "-v", "menu.txt"]  # as the shell would do
print(getopt(sys.argv, "v"))
print(getopt(sys.argv[1:], "v"))
