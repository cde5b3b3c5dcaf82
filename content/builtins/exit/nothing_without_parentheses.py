exit
print("still here")
try:
    exit()
except SystemExit as stop:
    print("now it ends, with", stop.code)
