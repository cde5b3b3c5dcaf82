def old_script(lines):
    if not lines:
        exit("nothing to do")
    return len(lines)


try:
    try:
        old_script([])
    except Exception:
        print("never reached")
except SystemExit as stop:
    print(f"wanted to exit with {stop.code!r}")

print("ordinary exception?", issubclass(SystemExit, Exception))
print("the program goes on")
