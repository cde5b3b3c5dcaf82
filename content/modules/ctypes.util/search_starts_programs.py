import ctypes.util
import sys

programs = []


def watch(event, arguments):
    if event == "subprocess.Popen":
        programs.append(arguments[0])


sys.addaudithook(watch)
ctypes.util.find_library("teapot")
print("programs started:", len(programs) > 0)
programs.clear()
ctypes.CDLL("libc.so.6")
print("programs started:", len(programs) > 0)
